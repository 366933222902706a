import { Controller } from '@nestjs/common';
import {
  annulCertificate,
  replaceCertificate,
  retryCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ReplacementService } from './replacement.service';
import { StatusChangesService } from './status-changes.service';

@Controller()
export class StatusChangesController {
  constructor(
    private readonly changes: StatusChangesService,
    private readonly replacements: ReplacementService,
  ) {}

  @Handles(revokeCertificate)
  revoke(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof revokeCertificate>,
  ) {
    return this.changes.revoke(actor, params.certificate, body);
  }

  @Handles(annulCertificate)
  annul(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof annulCertificate>,
  ) {
    return this.changes.annul(actor, params.certificate);
  }

  @Handles(retryCertificate)
  retry(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof retryCertificate>,
  ) {
    return this.changes.retry(actor, params.certificate);
  }

  @Handles(replaceCertificate)
  replace(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof replaceCertificate>,
  ) {
    const correction = { ...body, confirmation: query };
    return this.replacements.replace(actor, params.certificate, params.replacement, correction);
  }
}
