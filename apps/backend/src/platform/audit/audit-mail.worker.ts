import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { Works, type JobHandler } from '../jobs/define-job';
import { MAILER, type Mailer } from '../mail/mailer';
import { AuditSigner } from './audit-signer';
import { mailAuditJob } from './audit.jobs';
import { listEndsOfChains } from './seals.queries';

/** Mails how far each chain goes, signed, where an address is set: whoever can change the files of the server cannot change that. */
@Injectable()
@Works(mailAuditJob)
export class AuditMailWorker implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly signer: AuditSigner,
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(): Promise<void> {
    const { auditMail: to, publicUrl } = this.settings;
    if (to === undefined) return;
    const at = this.clock.now().toISOString();
    const ends = await listEndsOfChains(this.source);
    const lines = ends.flatMap((end) => this.signer.sign({ kind: 'head', ...end, at }) ?? []);
    if (lines.length === 0) return;
    const text = [
      `Dokle su zapečaćeni zapisi o radnjama na ${publicUrl}, potpisano. Sačuvajte poruku.`,
      `How far records of actions at ${publicUrl} are sealed, signed. Keep this message.`,
      '',
      ...lines.map((line) => JSON.stringify(line)),
      '',
    ];
    await this.mailer.send({ to, subject: `Svetionik ${at.slice(0, 10)}`, text: text.join('\n') });
  }
}
