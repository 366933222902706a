import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { arrangeModules, listOwnModules, readSurroundings } from '@svetionik/contracts/surrounding';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { SurroundingService } from './surrounding.service';

@Controller()
export class SurroundingController {
  constructor(private readonly surrounding: SurroundingService) {}

  @Handles(readSurroundings)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof readSurroundings>,
  ) {
    return this.surrounding.read(actor, query.course);
  }

  @Handles(listOwnModules)
  listOwn(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOwnModules>,
  ) {
    return this.surrounding.listOwn(actor, query);
  }

  @Handles(arrangeModules)
  arrange(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof arrangeModules>,
  ) {
    return this.surrounding.arrange(actor, body);
  }
}
