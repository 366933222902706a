import { Controller } from '@nestjs/common';
import { listOwnCourses } from '@svetionik/contracts/status';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles } from '../../platform/http/handles';
import { StatusService } from './status.service';

/** Where learners are in their courses. */
@Controller()
export class StatusController {
  constructor(private readonly statuses: StatusService) {}

  @Handles(listOwnCourses)
  list(@CurrentActor() actor: PersonActor) {
    return this.statuses.list(actor);
  }
}
