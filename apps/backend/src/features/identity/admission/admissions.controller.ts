import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  decideAdmission,
  listAdmissions,
  readRegistrationRule,
  setRegistrationRule,
} from '@svetionik/contracts/identity/admissions';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AdmissionsService } from './admissions.service';

@Controller()
export class AdmissionsController {
  constructor(private readonly admissions: AdmissionsService) {}

  @Handles(readRegistrationRule)
  readRule(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.admissions.readRule(actor);
  }

  @Handles(setRegistrationRule)
  setRule(
    @CurrentActor() actor: PersonActor,
    @Input() { version, body }: EndpointInput<typeof setRegistrationRule>,
  ) {
    return this.admissions.setRule(actor, version, body);
  }

  @Handles(listAdmissions)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listAdmissions>,
  ) {
    return this.admissions.list(actor, query);
  }

  @Handles(decideAdmission)
  decide(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof decideAdmission>,
  ) {
    return this.admissions.decide(actor, params.admission, body);
  }
}
