import { Module } from '@nestjs/common';
import { MailChoicesService } from './mail-choices.service';
import { MailTemplatesController } from './mail-templates.controller';
import { MailTemplatesService } from './mail-templates.service';
import { OrderRemindersWorker } from './order-reminders.worker';
import { ReminderMailWorker } from './reminder-mail.worker';
import { ReminderMailer } from './reminder-mailer';
import { ReminderRulesService } from './reminder-rules.service';
import { RemindersByHandService } from './reminders-by-hand.service';
import { RemindersController } from './reminders.controller';
import { RemindersService } from './reminders.service';
import { SummaryMailWorker } from './summary-mail.worker';
import { SummaryStop } from './summary-stop';

@Module({
  controllers: [RemindersController, MailTemplatesController],
  providers: [
    ReminderRulesService,
    MailTemplatesService,
    MailChoicesService,
    RemindersService,
    RemindersByHandService,
    OrderRemindersWorker,
    ReminderMailer,
    ReminderMailWorker,
    SummaryMailWorker,
    SummaryStop,
  ],
})
export class RemindersModule {}
