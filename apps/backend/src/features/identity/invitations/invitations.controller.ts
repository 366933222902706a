import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  checkInvitees,
  listInvitations,
  resendInvitation,
  sendInvitations,
  withdrawInvitation,
} from '@svetionik/contracts/identity/invitations';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { checkPasted, readPasted } from './check-invitees';
import { InvitationsService } from './invitations.service';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Handles(checkInvitees)
  async check(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof checkInvitees>,
  ) {
    const pasted = readPasted(body.text);
    const addresses = pasted.lines.flatMap(({ folded }) => folded ?? []);
    return checkPasted(pasted, await this.invitations.findKnown(actor, addresses));
  }

  @Handles(sendInvitations)
  send(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof sendInvitations>,
  ) {
    return this.invitations.send(actor, params.batch, body);
  }

  @Handles(listInvitations)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listInvitations>,
  ) {
    return this.invitations.list(actor, query);
  }

  @Handles(resendInvitation)
  resend(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof resendInvitation>,
  ) {
    return this.invitations.resend(actor, params.invitation);
  }

  @Handles(withdrawInvitation)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof withdrawInvitation>,
  ) {
    return this.invitations.withdraw(actor, params.invitation, body.withdrawn);
  }
}
