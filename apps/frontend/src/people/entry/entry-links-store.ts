import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { EntryTermsStore } from '../invitations/entry-terms-store';
import type { EntryLink } from './entry-link';

/** What a link or a code is made of. */
export type MadeLink = EndpointRequest<Endpoints['identity.makeEntryLink']>['body'];

/** The links and codes of the organisation. */
@Injectable()
export class EntryLinksStore {
  private readonly api = inject(ApiClient);
  private readonly terms = inject(EntryTermsStore);
  private ids = { link: newId(), code: newId() };

  readonly list = new PagedList<EntryLink>((after, stopped) =>
    this.api.call('identity.listEntryLinks', { query: { after, limit: 25 } }, stopped),
  );
  readonly making = { link: new Submission(), code: new Submission() };
  readonly changing = new Submission();
  /** The kinds of which another one is about to be made, although one is open. */
  readonly another = signal<ReadonlySet<EntryLink['kind']>>(new Set());
  /** What is shown of each kind: the last one that is open, and brings the run that is chosen where one is. */
  readonly shown = {
    link: computed(() => this.findOpen('link')),
    code: computed(() => this.findOpen('code')),
  };

  async make(made: MadeLink): Promise<boolean> {
    const { kind } = made;
    return this.making[kind].run(async () => {
      const request = { params: { link: this.ids[kind] }, body: made };
      const link = await this.api.call('identity.makeEntryLink', request);
      this.ids = { ...this.ids, [kind]: newId() };
      this.list.change((all) => [link, ...all]);
      this.stop(kind);
    });
  }

  /** Begins another one of the kind. */
  begin(kind: EntryLink['kind']): void {
    this.another.update((kinds) => new Set([...kinds, kind]));
  }

  stop(kind: EntryLink['kind']): void {
    this.another.update((kinds) => new Set([...kinds].filter((each) => each !== kind)));
  }

  close({ id }: EntryLink, closed: boolean): Promise<boolean> {
    return this.changing.run(async () => {
      const request = { params: { link: id }, body: { closed } };
      this.take(await this.api.call('identity.closeEntryLink', request));
    });
  }

  /** Takes over what has become of a link. */
  take(link: EntryLink): void {
    this.list.change((all) => all.map((each) => (each.id === link.id ? link : each)));
  }

  private findOpen(kind: EntryLink['kind']): EntryLink | undefined {
    if (this.another().has(kind)) return undefined;
    const run = this.terms.runId();
    return this.list
      .items()
      .find(
        (link) =>
          link.kind === kind && link.state === 'open' && (run === null || link.runId === run),
      );
  }
}
