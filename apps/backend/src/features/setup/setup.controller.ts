import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { addCertificate, makeKey, readSetup, tryMail } from '@svetionik/contracts/setup';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { KeyCreator } from './key-creator';
import { MailTrials } from './mail-trials';
import { SetupService } from './setup.service';

/** What the first administrator of an organisation does before anything can be issued. */
@Controller()
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly trials: MailTrials,
    private readonly keys: KeyCreator,
  ) {}

  @Handles(readSetup)
  read(@CurrentActor() actor: PersonActor) {
    return this.setup.read(actor);
  }

  @Handles(tryMail)
  tryMail(@CurrentActor() actor: PersonActor) {
    return this.trials.run(actor);
  }

  @Handles(makeKey)
  async makeKey(@CurrentActor() actor: PersonActor) {
    await this.keys.makeForCredentials(actor);
    return this.setup.read(actor);
  }

  @Handles(addCertificate)
  async addCertificate(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof addCertificate>,
  ) {
    await this.keys.addCertificate(actor, body);
    return this.setup.read(actor);
  }
}
