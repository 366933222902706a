import { Controller } from '@nestjs/common';
import {
  approveChange,
  declineChange,
  listChanges,
  proposeChange,
  readChange,
  withdrawChange,
} from '@svetionik/contracts/changes';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ChangeDecisionsService } from './change-decisions.service';
import { ChangesService } from './changes.service';

@Controller()
export class ChangesController {
  constructor(
    private readonly changes: ChangesService,
    private readonly decisions: ChangeDecisionsService,
  ) {}

  @Handles(proposeChange)
  propose(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof proposeChange>,
  ) {
    return this.changes.propose(actor, params.change, body);
  }

  @Handles(listChanges)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listChanges>) {
    return this.changes.list(actor, query);
  }

  @Handles(readChange)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readChange>) {
    return this.changes.read(actor, params.change);
  }

  @Handles(approveChange)
  approve(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof approveChange>,
  ) {
    return this.decisions.approve(actor, params.change, query);
  }

  @Handles(declineChange)
  decline(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof declineChange>,
  ) {
    return this.decisions.decline(actor, params.change, body.reason);
  }

  @Handles(withdrawChange)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawChange>,
  ) {
    return this.decisions.withdraw(actor, params.change);
  }
}
