import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { SETTINGS, type Settings } from '../config/config.module';
import { FolderMailer } from './folder-mailer';
import { JobMailer } from './job-mailer';
import { MAILER, type Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

@Global()
@Module({
  providers: [
    {
      provide: MAILER,
      inject: [SETTINGS],
      useFactory: (settings: Settings): Mailer =>
        settings.smtpUrl === undefined
          ? new FolderMailer(join(settings.dataFolder, 'mail'))
          : new SmtpMailer(settings.smtpUrl, settings.mailFrom),
    },
    JobMailer,
  ],
  exports: [MAILER, JobMailer],
})
export class MailModule {}
