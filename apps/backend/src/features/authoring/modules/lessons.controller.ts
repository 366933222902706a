import { Controller } from '@nestjs/common';
import { createLesson, removeLesson, saveLesson } from '@svetionik/contracts/authoring';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { LessonsService } from './lessons.service';

@Controller()
export class LessonsController {
  constructor(private readonly lessons: LessonsService) {}

  @Handles(createLesson)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createLesson>,
  ) {
    return this.lessons.create(actor, params.module, params.lesson, body);
  }

  @Handles(saveLesson)
  save(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveLesson>,
  ) {
    return this.lessons.save(actor, params.module, params.lesson, version, body);
  }

  @Handles(removeLesson)
  remove(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeLesson>,
  ) {
    return this.lessons.remove(actor, params.module, params.lesson, version);
  }
}
