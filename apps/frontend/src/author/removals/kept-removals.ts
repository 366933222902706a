import { inject, Injectable } from '@angular/core';
import { identifierKinds } from '@svetionik/domain/privacy/identifiers';
import { ApiClient } from '../../core/api/api-client';
import { Connection } from '../../core/api/connection';
import { RequestProblem } from '@svetionik/client/problem';
import { readKept } from '../../core/kept-under';
import { newId } from '../../core/new-id';
import type { Removal } from './removal';

/** Milliseconds before what could not be kept is sent again. */
const pause = 5_000;

/** Characters of what can be sent although the page goes: browsers take 64 KiB, and a letter has up to three bytes. */
const outliving = 20_000;

/** Keeps removals on the server, so that the next visit finds them, on another machine too. Until then they are on the page. */
@Injectable()
export class KeptRemovals {
  private readonly api = inject(ApiClient);
  private readonly connection = inject(Connection);
  private draft = '';
  /** By removal: what was sent of it last. What is kept late must not undo what is forgotten. */
  private readonly sent = new Map<string, Promise<void>>();

  /** Begins the visit, and gives what is kept of it and of the one before. Without an answer the page goes on with its own. */
  async read(draft: string): Promise<readonly Removal[]> {
    this.draft = draft;
    const begun = this.api.call('removals.beginVisit', { params: { draft, visit: this.visit() } });
    return begun.then(
      ({ removals }) => removals,
      () => [],
    );
  }

  keep(removal: Removal): void {
    const { id, unit, name, before, after } = removal;
    const keepalive = JSON.stringify([before, after]).length < outliving;
    this.send(id, () =>
      this.api.call('removals.keepRemoval', {
        params: { draft: this.draft, removal: id },
        body: { visit: this.visit(), unit, name, before, after },
        keepalive,
        // it stood in the draft, which has asked about it
        confirmed: identifierKinds,
      }),
    );
  }

  forget(removal: string): void {
    this.send(removal, () =>
      this.api.call('removals.forgetRemoval', {
        params: { draft: this.draft, removal },
        keepalive: true,
      }),
    );
  }

  /** After what was sent of the same removal before. */
  private send(removal: string, call: () => Promise<unknown>): void {
    const deliver = () => this.deliver(call);
    this.sent.set(removal, this.sent.get(removal)?.then(deliver) ?? deliver());
  }

  private async deliver(call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      if (!error.passing) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      await this.deliver(call);
    }
  }

  /** The same through a reload, another one in another window and for whoever signs in after. */
  private visit(): string {
    const key = `visit.${this.connection.owner() ?? ''}.${this.draft}`;
    try {
      const visit = readKept(sessionStorage, key) ?? newId();
      sessionStorage.setItem(key, visit);
      return visit;
    } catch {
      return (this.withoutStorage ??= newId());
    }
  }

  private withoutStorage: string | undefined;
}
