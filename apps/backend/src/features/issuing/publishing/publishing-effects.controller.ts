import { Controller } from '@nestjs/common';
import { readPublishingEffects } from '@svetionik/contracts/accreditations';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { PublishingEffectsService } from './publishing-effects.service';

@Controller()
export class PublishingEffectsController {
  constructor(private readonly effects: PublishingEffectsService) {}

  @Handles(readPublishingEffects)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readPublishingEffects>,
  ) {
    return this.effects.read(actor, params.draft);
  }
}
