import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  acknowledgeHandover,
  beginLeaving,
  previewLeaving,
  readHandover,
  readLeaving,
  takeBackLeaving,
} from '@svetionik/contracts/leavings';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { HandoverService } from './handover/handover.service';
import { LeavingsService } from './leavings.service';

@Controller()
export class LeavingsController {
  constructor(
    private readonly leavings: LeavingsService,
    private readonly handover: HandoverService,
  ) {}

  @Handles(readLeaving)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readLeaving>) {
    return this.leavings.read(actor, params.organisation);
  }

  @Handles(previewLeaving)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof previewLeaving>,
  ) {
    return this.leavings.preview(actor, params.organisation);
  }

  @Handles(beginLeaving)
  begin(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof beginLeaving>,
  ) {
    return this.leavings.begin(actor, params.organisation, params.leaving, body);
  }

  @Handles(takeBackLeaving)
  takeBack(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof takeBackLeaving>,
  ) {
    return this.leavings.takeBack(actor, params.organisation, params.leaving);
  }

  @Handles(readHandover)
  readHandover(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readHandover>,
    @Headers('range') range?: string,
    @Headers('if-range') ifRange?: string,
  ) {
    return this.handover.read(actor, params.organisation, { range, ifRange });
  }

  @Handles(acknowledgeHandover)
  acknowledge(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof acknowledgeHandover>,
  ) {
    return this.handover.acknowledge(actor, params.organisation);
  }
}
