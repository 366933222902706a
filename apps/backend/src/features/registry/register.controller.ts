import { Controller } from '@nestjs/common';
import {
  exportRegister,
  listCertificates,
  listRegisters,
  readCertificate,
  readCertificateDocument,
} from '@svetionik/contracts/register';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CertificatesService } from './certificates.service';
import { RegisterService } from './register.service';

@Controller()
export class RegisterController {
  constructor(
    private readonly register: RegisterService,
    private readonly certificates: CertificatesService,
  ) {}

  @Handles(listRegisters)
  listRegisters(@CurrentActor() actor: PersonActor) {
    return this.register.listRegisters(actor);
  }

  @Handles(listCertificates)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listCertificates>,
  ) {
    return this.register.list(actor, query);
  }

  @Handles(exportRegister)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportRegister>,
  ) {
    return this.register.export(actor, params.organiser, params.year, query.language);
  }

  @Handles(readCertificate)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readCertificate>,
  ) {
    return this.certificates.read(actor, params.certificate);
  }

  @Handles(readCertificateDocument)
  readDocument(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readCertificateDocument>,
  ) {
    return this.certificates.readDocument(actor, params.certificate);
  }
}
