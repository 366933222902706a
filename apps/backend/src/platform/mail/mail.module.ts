import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { SETTINGS, type Settings } from '../config/config.module';
import { DEMONSTRATION } from '../demonstration/demonstration.module';
import { DemonstrationMailer } from './demonstration-mailer';
import { FolderMailer } from './folder-mailer';
import { JobMailer } from './job-mailer';
import { Letterheads } from './letterheads';
import { MAILER, type Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

@Global()
@Module({
  providers: [
    {
      provide: MAILER,
      inject: [SETTINGS, DEMONSTRATION],
      useFactory: (settings: Settings, isDemonstration: boolean): Mailer => {
        const mailer = mailerOf(settings);
        return isDemonstration ? new DemonstrationMailer(mailer) : mailer;
      },
    },
    Letterheads,
    JobMailer,
  ],
  exports: [MAILER, Letterheads, JobMailer],
})
export class MailModule {}

function mailerOf({ smtpUrl, mailFrom, dataFolder }: Settings): Mailer {
  return smtpUrl === undefined
    ? new FolderMailer(join(dataFolder, 'mail'))
    : new SmtpMailer(smtpUrl, mailFrom);
}
