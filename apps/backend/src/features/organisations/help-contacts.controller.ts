import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { editHelpContacts, readHelpContacts } from '@svetionik/contracts/organisations';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { HelpContactsService } from './help-contacts.service';

@Controller()
export class HelpContactsController {
  constructor(private readonly contacts: HelpContactsService) {}

  @Handles(readHelpContacts)
  read(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.contacts.read(actor);
  }

  @Handles(editHelpContacts)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { version, body }: EndpointInput<typeof editHelpContacts>,
  ) {
    return this.contacts.edit(actor, version, body);
  }
}
