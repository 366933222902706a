import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listLatePeople, listOverseenParticipants } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { LatePeople } from './late-people';
import { OverseenRuns } from './overseen-runs';

@Controller()
export class LatePeopleController {
  constructor(
    private readonly people: LatePeople,
    private readonly overseen: OverseenRuns,
  ) {}

  @Handles(listLatePeople)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listLatePeople>,
  ) {
    return this.people.list(actor, query);
  }
  @Handles(listOverseenParticipants)
  listOverseen(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listOverseenParticipants>,
  ) {
    return this.overseen.list(actor, params.run, query);
  }
}
