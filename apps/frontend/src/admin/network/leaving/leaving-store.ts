import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../../core/api/api-client';
import { reread } from '../../../core/api/reread';
import { Submission } from '../../../core/forms/submission';
import { newId } from '../../../core/new-id';
import type { Endpoints } from '../../../core/routes.generated';
import { leavingsRoutes } from '../../../core/routes/leavings.generated';
import { SessionStore } from '../../../core/session/session-store';

type Read = EndpointReply<Endpoints['leavings.readLeaving']>;

/** That an organisation leaves the network. */
export type Leaving = NonNullable<Read['leaving']>;

/** What would end. */
export type LeavingPreview = EndpointReply<Endpoints['leavings.previewLeaving']>;

/** The leaving of one organisation: what it would end, when what happens, and the file that is handed over. */
@Injectable()
export class LeavingStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly organisation = signal<string | undefined>(undefined);
  readonly submission = new Submission();
  /** Of an announcement that is sent again after a failure. */
  private readonly id = newId();
  readonly ofNetwork = computed(() => this.session.may('network.manage'));
  readonly read = resource({
    params: this.organisation,
    loader: async ({ params: organisation, abortSignal }) => {
      const request = { params: { organisation } };
      const [look, { leaving }] = await Promise.all([
        this.api.call('network.readOrganisation', request, abortSignal),
        this.api.call('leavings.readLeaving', request, abortSignal),
      ]);
      const preview =
        leaving === null && this.ofNetwork() && !look.network
          ? await this.api.call('leavings.previewLeaving', request, abortSignal)
          : undefined;
      return { look, leaving, preview };
    },
  });
  readonly leaving = linkedSignal<Leaving | null>(() =>
    this.read.hasValue() ? this.read.value().leaving : null,
  );
  readonly handover = computed(() => {
    const organisation = this.organisation();
    return organisation === undefined
      ? undefined
      : buildAddress(leavingsRoutes['leavings.readHandover'], { params: { organisation } });
  });

  announce(body: { readonly lastDay: string; readonly reason: string }): Promise<boolean> {
    const params = { organisation: this.organisation() ?? '', leaving: this.id };
    return this.change(() => this.api.call('leavings.beginLeaving', { params, body }));
  }

  async takeBack(leaving: string): Promise<boolean> {
    const params = { organisation: this.organisation() ?? '', leaving };
    const done = await this.change(() => this.api.call('leavings.takeBackLeaving', { params }));
    if (done) this.readAgain();
    return done;
  }

  async acknowledge(): Promise<boolean> {
    const params = { organisation: this.organisation() ?? '' };
    const done = await this.submission.run(() =>
      this.api.call('leavings.acknowledgeHandover', { params }),
    );
    if (done) this.readAgain();
    return done;
  }

  readAgain(): void {
    reread(this.read);
  }

  private change(send: () => Promise<Read>): Promise<boolean> {
    return this.submission.run(async () => {
      const { leaving } = await send();
      this.leaving.set(leaving);
    });
  }
}
