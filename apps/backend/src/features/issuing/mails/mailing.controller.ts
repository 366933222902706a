import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { mailCertificates } from '@svetionik/contracts/register';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MailingService } from './mailing.service';

@Controller()
export class MailingController {
  constructor(private readonly mailing: MailingService) {}

  @Handles(mailCertificates)
  mail(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof mailCertificates>,
  ) {
    return this.mailing.send(actor, body.certificates);
  }
}
