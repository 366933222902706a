import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { buildAddress } from '@svetionik/client/request-line';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { exportsRoutes } from '../../core/routes/exports.generated';

/** A document that somebody asked for, and how far it is. */
export type Exported = EndpointReply<Endpoints['exports.readExport']>;

type ExportRequest = EndpointRequest<Endpoints['exports.askForExport']>['body'];

const pause = 2_000;

/** Documents that are made on request: asked for, and looked at until they are there. */
@Injectable()
export class ExportsStore {
  private readonly api = inject(ApiClient);
  private readonly newest = new NewestReply<readonly Exported[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  readonly asking = new Submission();
  readonly documents = computed(() => this.newest.shown() ?? []);
  readonly error = signal<unknown>(undefined);
  readonly waiting = computed(() => this.documents().some(({ state }) => state === 'waiting'));

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      clearTimeout(this.timer);
    });
    void this.look();
  }

  async ask(body: ExportRequest): Promise<boolean> {
    const params = { export: newId() };
    const asked = await this.asking.run(() =>
      this.newest.change(async () => {
        const document = await this.api.call('exports.askForExport', { params, body });
        return [document, ...this.documents()];
      }),
    );
    if (asked) this.plan();
    return asked;
  }

  /** An address, not a request: the browser takes such a file to the disk as it comes, and goes on where it broke off. */
  addressOf({ id }: Exported): string {
    return buildAddress(exportsRoutes['exports.downloadExport'], { params: { export: id } });
  }

  async look(): Promise<void> {
    try {
      await this.newest.read(async () => {
        const { items } = await this.api.call('exports.listExports', { query: { limit: 10 } });
        return items;
      });
      this.error.set(undefined);
    } catch (error) {
      this.error.set(error);
    }
    this.plan();
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (this.waiting() && !this.gone) this.timer = setTimeout(() => void this.look(), pause);
  }
}
