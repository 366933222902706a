import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { findEntryWay } from '../entry-way';
import { SessionStore } from '../../core/session/session-store';

/** An invitation as whoever holds its link sees it. */
export type OpenedInvitation = EndpointReply<Endpoints['identity.openInvitation']>;

/** Who accepts, as it is sent. */
export type Acceptor = EndpointRequest<Endpoints['identity.acceptInvitation']>['body']['acceptor'];

/** What an invitation offers, and accepting it. */
@Injectable()
export class InvitationStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly invitation = signal<OpenedInvitation | undefined>(undefined);
  readonly opening = new Submission();
  readonly accepting = new Submission();
  /** Where somebody who has entered goes on. */
  readonly way = computed(() => findEntryWay(this.invitation()));

  async open(token: string): Promise<void> {
    await this.opening.run(async () => {
      await this.session.read();
      this.invitation.set(await this.api.call('identity.openInvitation', { body: { token } }));
    });
  }

  /** Whether it was accepted; the answer signs in. */
  accept(token: string, acceptor: Acceptor): Promise<boolean> {
    return this.accepting.run(async () => {
      this.session.accept(
        await this.api.call('identity.acceptInvitation', { body: { token, acceptor } }),
      );
    });
  }
}
