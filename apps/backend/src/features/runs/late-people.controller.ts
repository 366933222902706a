import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listLatePeople } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { LatePeople } from './late-people';

@Controller()
export class LatePeopleController {
  constructor(private readonly people: LatePeople) {}

  @Handles(listLatePeople)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listLatePeople>,
  ) {
    return this.people.list(actor, query);
  }
}
