import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { TranscriptModule } from '../transcript';
import { ExtraAttemptMailWorker } from './mails/extra-attempt-mail.worker';
import { MarkedMailWorker } from './mails/marked-mail.worker';
import { OfferMailWorker } from './mails/offer-mail.worker';
import { ReminderMailWorker } from './mails/reminder-mail.worker';
import { StatusMailer } from './mails/status-mailer';
import { StatusController } from './status.controller';
import { StatusReader } from './status-reader';
import { StatusService } from './status.service';
import { TranscriptPrinter } from './transcript-printer';

@Module({
  imports: [CatalogueModule, TranscriptModule],
  controllers: [StatusController],
  providers: [
    StatusReader,
    StatusService,
    StatusMailer,
    MarkedMailWorker,
    ExtraAttemptMailWorker,
    OfferMailWorker,
    ReminderMailWorker,
    TranscriptPrinter,
  ],
})
export class StatusModule {}
