import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listAttempts, readOriginal, readTimeline } from '@svetionik/contracts/examination';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { TimelinesService } from './timelines.service';

@Controller()
export class TimelinesController {
  constructor(private readonly timelines: TimelinesService) {}

  @Handles(listAttempts)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listAttempts>) {
    return this.timelines.list(actor, query);
  }

  @Handles(readTimeline)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readTimeline>,
  ) {
    return this.timelines.read(actor, params.attempt);
  }

  @Handles(readOriginal)
  readOriginal(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOriginal>,
  ) {
    return this.timelines.readOriginal(actor, params.attempt, params.file);
  }
}
