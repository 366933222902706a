import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { requestProblem } from '@svetionik/client/problem';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { IssueConfirmation } from '../issue/issue-confirmation';

/** A proposal, with a page of those whom it names. */
export type ProposalDetail = EndpointReply<Endpoints['proposals.readProposal']>;

/** Somebody whom a proposal names. */
export type ProposedPerson = ProposalDetail['items'][number];

/** One proposal as it stands now, and the decision about it. */
@Injectable()
export class ProposalStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly confirmation = inject(IssueConfirmation);

  readonly id = signal('');
  /** What was read last, without the people, who are in the list. */
  readonly detail = signal<Omit<ProposalDetail, 'items' | 'next'> | undefined>(undefined);
  readonly people = new PagedList<ProposedPerson>((after, stopped) => this.read(after, stopped));

  readonly own = computed(
    () => this.detail()?.proposal.proposedBy.id === this.session.person()?.id,
  );
  /** How many would not be issued any more. */
  readonly dropped = computed(() => {
    const detail = this.detail();
    return detail?.proposal.state === 'open' ? detail.proposal.size - detail.complete : 0;
  });

  /** Issues what is proposed, to as many as were shown. */
  approve(): Promise<void> {
    return this.decide(() =>
      this.confirmation.run((query) =>
        this.api.call('proposals.approveProposal', {
          ...this.params(),
          query,
          body: { expected: this.detail()?.complete ?? 0 },
        }),
      ),
    );
  }

  decline(reason: string): Promise<void> {
    return this.decide(() =>
      this.api.call('proposals.declineProposal', { ...this.params(), body: { reason } }),
    );
  }

  withdraw(): Promise<void> {
    return this.decide(() => this.api.call('proposals.withdrawProposal', this.params()));
  }

  /** Whatever comes of it, what is shown afterwards is what stands. */
  private async decide(call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
    } catch (error) {
      if (requestProblem(error)?.status === 409) void this.people.restart();
      throw error;
    }
    await this.people.restart();
  }

  private params() {
    return { params: { proposal: this.id() } };
  }

  private async read(
    after: string | undefined,
    stopped: AbortSignal,
  ): Promise<Pick<ProposalDetail, 'items' | 'next'>> {
    const { items, next, ...detail } = await this.api.call(
      'proposals.readProposal',
      { ...this.params(), query: { after, limit: 50 } },
      stopped,
    );
    this.detail.set(detail);
    return { items, next };
  }
}
