import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { readSharedSums } from '@svetionik/contracts/sharing';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { SharedSumsService } from './shared-sums.service';

@Controller()
export class SharedSumsController {
  constructor(private readonly sums: SharedSumsService) {}

  @Handles(readSharedSums)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readSharedSums>,
  ) {
    return this.sums.read(actor, params.course);
  }
}
