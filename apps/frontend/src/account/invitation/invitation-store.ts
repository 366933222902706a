import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { EntryWay } from '../entry-way';
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
  private readonly way = inject(EntryWay);

  readonly invitation = signal<OpenedInvitation | undefined>(undefined);
  readonly opening = new Submission();
  readonly accepting = new Submission();

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

  /** Where whoever has just entered goes on. */
  goOn(): Promise<string> {
    return this.way.follow(this.invitation());
  }
}
