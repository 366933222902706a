import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { addSignatory, editSignatory } from '@svetionik/contracts/organisers';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { SignatoriesService } from './signatories.service';

@Controller()
export class SignatoriesController {
  constructor(private readonly signatories: SignatoriesService) {}

  @Handles(addSignatory)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addSignatory>,
  ) {
    return this.signatories.add(actor, params.organiser, params.signatory, body);
  }

  @Handles(editSignatory)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editSignatory>,
  ) {
    return this.signatories.edit(actor, params.organiser, params.signatory, version, body);
  }
}
