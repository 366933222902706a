import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  chooseLanguage,
  chooseProfession,
  confirmName,
  giveLicenceNumber,
  giveServiceDetails,
  readAccount,
} from '@svetionik/contracts/identity/account';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AccountService } from './account.service';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Handles(readAccount)
  read(@CurrentActor() actor: PersonActor) {
    return this.accounts.read(actor);
  }

  @Handles(confirmName)
  confirmName(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof confirmName>,
  ) {
    return this.accounts.confirmName(actor, body);
  }

  @Handles(chooseProfession)
  chooseProfession(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof chooseProfession>,
  ) {
    return this.accounts.chooseProfession(actor, body);
  }

  @Handles(giveLicenceNumber)
  giveLicenceNumber(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof giveLicenceNumber>,
  ) {
    return this.accounts.giveLicenceNumber(actor, body.licenceNumber);
  }

  @Handles(giveServiceDetails)
  giveServiceDetails(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof giveServiceDetails>,
  ) {
    return this.accounts.giveServiceDetails(actor, body);
  }

  @Handles(chooseLanguage)
  chooseLanguage(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof chooseLanguage>,
  ) {
    return this.accounts.chooseLanguage(actor, body);
  }
}
