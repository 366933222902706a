import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../platform/mail/mailer';
import { certificateMail } from './certificate-mail';
import { mailCertificateJob } from './certification.jobs';

interface Recipient {
  readonly email: string;
  readonly language: string;
}

/** Writes to the holder once the document is there. */
@Injectable()
@Works(mailCertificateJob)
export class CertificateMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(job: Job): Promise<void> {
    const actor = { kind: 'system', organisationId: job.organisationId ?? undefined } as const;
    const recipients: Recipient[] = await this.transactions.reading(actor, (transaction) =>
      transaction.query(
        `SELECT p.email, p.language FROM certification.certificate c JOIN identity.person p ON p.id = c.person_id
         WHERE c.id = $1 AND c.status = 'valid' AND c.rendering = 'ready' AND p.blocked_at IS NULL`,
        [job.ids['certificateId'] ?? null],
      ),
    );
    const [recipient] = recipients;
    if (recipient === undefined) return;
    await this.mailer.send(certificateMail(recipient.email, `${this.settings.publicUrl}/account/certificates`, recipient.language));
  }
}
