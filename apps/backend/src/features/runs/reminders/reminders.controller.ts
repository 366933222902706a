import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addReminderRule,
  chooseMail,
  listMailChoices,
  listReminderRules,
  listReminders,
  remindParticipants,
  stopReminderRule,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MailChoicesService } from './mail-choices.service';
import { ReminderRulesService } from './reminder-rules.service';
import { RemindersByHandService } from './reminders-by-hand.service';
import { RemindersService } from './reminders.service';

@Controller()
export class RemindersController {
  constructor(
    private readonly rules: ReminderRulesService,
    private readonly reminders: RemindersService,
    private readonly byHand: RemindersByHandService,
    private readonly choices: MailChoicesService,
  ) {}

  @Handles(listReminderRules)
  listRules(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listReminderRules>,
  ) {
    return this.rules.list(actor, params.run);
  }

  @Handles(addReminderRule)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addReminderRule>,
  ) {
    return this.rules.add(actor, params.run, params.rule, body);
  }

  @Handles(stopReminderRule)
  stop(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof stopReminderRule>,
  ) {
    return this.rules.stop(actor, params.run, params.rule);
  }

  @Handles(listReminders)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listReminders>,
  ) {
    return this.reminders.list(actor, params.run, query);
  }

  @Handles(remindParticipants)
  remind(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof remindParticipants>,
  ) {
    return this.byHand.remind(actor, params.run, body.people);
  }

  @Handles(listMailChoices)
  listChoices(@CurrentActor() actor: PersonActor) {
    return this.choices.list(actor);
  }

  @Handles(chooseMail)
  choose(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof chooseMail>,
  ) {
    return this.choices.choose(actor, params.kind, body.way);
  }
}
