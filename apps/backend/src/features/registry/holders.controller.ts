import { Controller, Ip } from '@nestjs/common';
import {
  checkCertificate,
  compareDocument,
  confirmHolder,
  readOwnDocument,
} from '@svetionik/contracts/checks';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CertificatesService } from './certificates.service';
import { ChecksService } from './checks.service';

/** For those who hold a certificate: its owner, and whoever it is shown to. */
@Controller()
export class HoldersController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly checks: ChecksService,
  ) {}

  @Handles(readOwnDocument)
  readOwnDocument(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOwnDocument>,
  ) {
    return this.certificates.readOwnDocument(actor, params.certificate);
  }

  @Handles(checkCertificate)
  check(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params }: EndpointInput<typeof checkCertificate>,
    @Ip() from: string,
  ) {
    return this.checks.check(actor, params.code, from);
  }

  @Handles(confirmHolder)
  confirmHolder(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params, body }: EndpointInput<typeof confirmHolder>,
    @Ip() from: string,
  ) {
    return this.checks.confirmHolder(actor, params.code, body.name, from);
  }

  @Handles(compareDocument)
  compareDocument(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params, body }: EndpointInput<typeof compareDocument>,
    @Ip() from: string,
  ) {
    return this.checks.compareDocument(actor, params.code, body.hash, from);
  }
}
