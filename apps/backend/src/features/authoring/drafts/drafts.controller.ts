import { Controller } from '@nestjs/common';
import { readRevision } from '@svetionik/contracts/authoring';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { RevisionsService } from './revisions.service';

@Controller()
export class DraftsController {
  constructor(private readonly revisions: RevisionsService) {}

  @Handles(readRevision)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readRevision>,
  ) {
    return this.revisions.read(actor, params.draft);
  }
}
