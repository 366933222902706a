import { Controller, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  changeAddress,
  confirmAddressChange,
  refuseAddressChange,
  withdrawAddressChange,
} from '@svetionik/contracts/identity/address';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AccountService } from '../accounts/account.service';
import { AddressChangesService } from './address-changes.service';

/** A station or a classroom stands behind one address of the network. */
const perHour = 300;

@Controller()
export class AddressController {
  constructor(
    private readonly changes: AddressChangesService,
    private readonly accounts: AccountService,
    private readonly throttle: Throttle,
  ) {}

  @Handles(changeAddress)
  async change(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof changeAddress>,
  ) {
    await this.changes.ask(actor, body.email);
    return this.accounts.read(actor);
  }

  @Handles(withdrawAddressChange)
  async withdraw(@CurrentActor() actor: PersonActor) {
    await this.changes.withdraw(actor);
    return this.accounts.read(actor);
  }

  @Handles(confirmAddressChange)
  async confirm(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof confirmAddressChange>,
    @Ip() from: string,
  ) {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    return { changed: await this.changes.confirm(actor, body.token) };
  }

  @Handles(refuseAddressChange)
  async refuse(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof refuseAddressChange>,
    @Ip() from: string,
  ): Promise<void> {
    await this.throttle.spend(`link-from:${from}`, perHour, 3600);
    await this.changes.refuse(actor, body.token);
  }
}
