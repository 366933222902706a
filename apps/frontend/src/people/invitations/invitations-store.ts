import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { mostCountedInvitations } from '@svetionik/domain/people/counted-invitations';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

type Listed = EndpointReply<Endpoints['identity.listInvitations']>;

/** An invitation to one address. */
export type Invitation = Listed['items'][number];

/** What invitations can be listed by; undefined stands for all. */
export const listedStates = [undefined, 'sent', 'accepted', 'expired', 'withdrawn'] as const;

/** Who has been invited, and what became of it. */
@Injectable()
export class InvitationsStore {
  private readonly api = inject(ApiClient);

  readonly state = signal<(typeof listedStates)[number]>(undefined);
  readonly counts = signal<Listed['counts'] | undefined>(undefined);
  readonly list = new PagedList<Invitation>(async (after, stopped) => {
    const query = { state: this.state(), after, limit: 50 };
    const page = await this.api.call('identity.listInvitations', { query }, stopped);
    this.counts.set(page.counts);
    return page;
  });
  readonly changing = new Submission();
  /** The invitation that was just sent again. */
  readonly resent = signal<string | undefined>(undefined);

  constructor() {
    effect(() => {
      this.state();
      untracked(() => void this.list.restart());
    });
  }

  /** In digits; more than are counted have a plus. */
  countOf(state: (typeof listedStates)[number]): string | undefined {
    const counts = this.counts();
    if (counts === undefined) return undefined;
    const counted = state === undefined ? Object.values(counts) : [counts[state]];
    const sum = counted.reduce((all, each) => all + each, 0);
    return `${sum}${counted.some((each) => each >= mostCountedInvitations) ? '+' : ''}`;
  }

  resend({ id }: Invitation): Promise<boolean> {
    this.resent.set(undefined);
    return this.changing.run(async () => {
      const params = { invitation: id };
      this.accept(await this.api.call('identity.resendInvitation', { params }));
      this.resent.set(id);
    });
  }

  withdraw({ id }: Invitation, withdrawn: boolean): Promise<boolean> {
    this.resent.set(undefined);
    return this.changing.run(async () => {
      const request = { params: { invitation: id }, body: { withdrawn } };
      this.accept(await this.api.call('identity.withdrawInvitation', request));
    });
  }

  /** The changed one stays where it is, so that withdrawing can be taken back there. */
  private accept(changed: Invitation): void {
    const before = this.list.items().find(({ id }) => id === changed.id);
    this.list.change((all) => all.map((each) => (each.id === changed.id ? changed : each)));
    const counts = this.counts();
    if (before === undefined || counts === undefined) return;
    const moved = { ...counts, [before.state]: counts[before.state] - 1 };
    this.counts.set({ ...moved, [changed.state]: moved[changed.state] + 1 });
  }
}
