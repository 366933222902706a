import { Controller } from '@nestjs/common';
import { listLicenceRequests } from '@svetionik/contracts/profiles';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles } from '../../../platform/http/handles';
import { LicenceRequestsService } from './licence-requests.service';

@Controller()
export class LicenceRequestsController {
  constructor(private readonly requests: LicenceRequestsService) {}

  @Handles(listLicenceRequests)
  list(@CurrentActor() actor: PersonActor) {
    return this.requests.list(actor);
  }
}
