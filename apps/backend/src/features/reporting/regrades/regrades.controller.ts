import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  applyRegrade,
  listCorrectable,
  listEffects,
  listRegrades,
  previewRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { RegradesService } from './regrades.service';

@Controller()
export class RegradesController {
  constructor(private readonly regrades: RegradesService) {}

  @Handles(listCorrectable)
  correctable(@CurrentActor() actor: PersonActor) {
    return this.regrades.correctable(actor);
  }

  @Handles(listRegrades)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listRegrades>) {
    return this.regrades.list(actor, query);
  }

  @Handles(previewRegrade)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof previewRegrade>,
  ) {
    return this.regrades.preview(actor, params.regrade, body);
  }

  @Handles(readRegrade)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readRegrade>) {
    return this.regrades.read(actor, params.regrade);
  }

  @Handles(listEffects)
  effects(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listEffects>,
  ) {
    return this.regrades.effects(actor, params.regrade, query);
  }

  @Handles(applyRegrade)
  apply(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof applyRegrade>,
  ) {
    return this.regrades.apply(actor, params.regrade);
  }
}
