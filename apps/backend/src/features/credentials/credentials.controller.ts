import { Controller } from '@nestjs/common';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { readCredential, readOwnCredential } from '@svetionik/contracts/credentials';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CredentialsService } from './credentials.service';
import { OwnCertificatesService } from './own-certificates.service';

@Controller()
export class CredentialsController {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly certificates: OwnCertificatesService,
  ) {}

  @Handles(listOwnCertificates)
  listOwn(@CurrentActor() actor: PersonActor) {
    return this.certificates.list(actor);
  }

  @Handles(readCredential)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readCredential>,
  ) {
    return this.credentials.read(actor, params.certificate, query.form);
  }

  @Handles(readOwnCredential)
  readOwn(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readOwnCredential>,
  ) {
    return this.credentials.readOwn(actor, params.certificate, query.form);
  }
}
