import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  listActedPeople,
  proposeBulkAction,
  readBulkAction,
  startBulkAction,
} from '@svetionik/contracts/people';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { BulkActionsService } from './bulk-actions.service';

@Controller()
export class BulkActionsController {
  constructor(private readonly actions: BulkActionsService) {}

  @Handles(proposeBulkAction)
  propose(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof proposeBulkAction>,
  ) {
    return this.actions.propose(actor, params.action, body);
  }

  @Handles(startBulkAction)
  start(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof startBulkAction>,
  ) {
    return this.actions.start(actor, params.action);
  }

  @Handles(readBulkAction)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readBulkAction>,
  ) {
    return this.actions.read(actor, params.action);
  }

  @Handles(listActedPeople)
  listPeople(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listActedPeople>,
  ) {
    return this.actions.listPeople(actor, params.action, query);
  }
}
