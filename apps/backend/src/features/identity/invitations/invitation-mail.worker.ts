import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { inName } from '../../../platform/mail/letterheads';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { sendInvitationJob } from '../identity.jobs';
import { hashToken, makeToken } from '../secret-token';
import { InvitationBatchEntity } from './invitation-batch.entity';
import { invitationMail } from './invitation-mail';
import { InvitationEntity } from './invitation.entity';
import { findInviter } from './invitations.queries';

/** Writes the mail of an invitation with a new link. Tried again, it sends another: the earlier mail was not handed over. */
@Injectable()
@Works(sendInvitationJob)
export class InvitationMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const id = ids['invitationId'];
    if (organisationId === null || id === undefined) throw new Error('the job names no invitation');
    const token = makeToken();
    const found = await this.transactions.unitOfWork(
      { kind: 'system', organisationId },
      async (transaction) => {
        const invitation = await transaction.findOneBy(InvitationEntity, { id, organisationId });
        if (invitation?.state !== 'sent' || invitation.expiresAt <= this.clock.now())
          return undefined;
        const { language } = await transaction.findOneByOrFail(InvitationBatchEntity, {
          id: invitation.batchId,
        });
        await transaction.update(InvitationEntity, { id }, { tokenHash: hashToken(token) });
        const inviter = await findInviter(transaction, organisationId);
        return { email: invitation.email, language, inviter };
      },
    );
    if (found === undefined) return;
    const { email, language, inviter } = found;
    const prefix = inviter.isNetwork ? '' : `/o/${inviter.slug}`;
    const url = `${this.settings.publicUrl}${prefix}/invitation#${token}`;
    const message = invitationMail(email, url, { language, organisation: inviter.name });
    const letterhead = { prefix, name: inviter.isNetwork ? undefined : inviter.name };
    await this.mailer.send(inName(letterhead, message, language));
  }
}
