import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { requestProblem } from '@svetionik/client/problem';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { IssueConfirmation } from '../issue/issue-confirmation';

/** A proposed change with the certificate that it is about. */
export type ChangeDetail = EndpointReply<Endpoints['changes.readChange']>;

/** One proposed change of a certificate as it stands now, and the decision about it. */
@Injectable()
export class ChangeStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly confirmation = inject(IssueConfirmation);

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: this.id,
    loader: ({ params: change, abortSignal }) =>
      this.api.call('changes.readChange', { params: { change } }, abortSignal),
  });
  /** What was read last stays while it is read anew. */
  readonly change = linkedSignal<ChangeDetail | undefined, ChangeDetail | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (now, previous) => now ?? previous?.value,
  });
  readonly own = computed(() => this.change()?.proposedBy.id === this.session.person()?.id);

  approve(): Promise<void> {
    return this.decide((params) =>
      this.confirmation.run((query) => this.api.call('changes.approveChange', { params, query })),
    );
  }

  decline(reason: string): Promise<void> {
    return this.decide((params) =>
      this.api.call('changes.declineChange', { params, body: { reason } }),
    );
  }

  withdraw(): Promise<void> {
    return this.decide((params) => this.api.call('changes.withdrawChange', { params }));
  }

  /** Whatever comes of it, what is shown afterwards is what stands. */
  private async decide(call: (params: { change: string }) => Promise<unknown>): Promise<void> {
    const change = this.id();
    if (change === undefined) return;
    try {
      await call({ change });
    } catch (error) {
      if (requestProblem(error)?.status === 409) reread(this.read);
      throw error;
    }
    reread(this.read);
  }
}
