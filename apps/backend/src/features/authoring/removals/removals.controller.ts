import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  beginVisit,
  forgetRemoval,
  keepRemoval,
  restoreItem,
  restoreLesson,
} from '@svetionik/contracts/removals';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { RemovalsService } from './removals.service';

@Controller()
export class RemovalsController {
  constructor(private readonly removals: RemovalsService) {}

  @Handles(beginVisit)
  beginVisit(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof beginVisit>,
  ) {
    return this.removals.beginVisit(actor, params.draft, params.visit);
  }

  @Handles(keepRemoval)
  keep(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof keepRemoval>,
  ) {
    return this.removals.keep(actor, params.draft, params.removal, body);
  }

  @Handles(forgetRemoval)
  forget(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof forgetRemoval>,
  ) {
    return this.removals.forget(actor, params.draft, params.removal);
  }

  @Handles(restoreLesson)
  restoreLesson(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof restoreLesson>,
  ) {
    return this.removals.restoreLesson(actor, params.module, params.lesson);
  }

  @Handles(restoreItem)
  restoreItem(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof restoreItem>,
  ) {
    return this.removals.restoreItem(actor, params.bank, params.item);
  }
}
