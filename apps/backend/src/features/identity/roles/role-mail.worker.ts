import { Inject, Injectable } from '@nestjs/common';
import { pickRoles } from '@svetionik/domain/access/permissions';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { mailRolesJob } from '../identity.jobs';
import { findGivenRoles } from './role-changes.queries';
import { roleMail } from './role-mail';

/** Tells somebody that they may do more than before, unless it was taken back meanwhile. */
@Injectable()
@Works(mailRolesJob)
export class RoleMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const changeId = ids['changeId'];
    if (organisationId === null || changeId === undefined)
      throw new Error('the job names no change');
    const found = await this.transactions.reading(
      { kind: 'system', organisationId },
      (transaction) => findGivenRoles(transaction, organisationId, changeId),
    );
    if (found === undefined) return;
    const { email, language, roles } = found;
    const given = pickRoles(
      found.given.filter((role) => role !== 'learner' && roles.includes(role)),
    );
    if (given.length === 0) return;
    await this.mailer.send(roleMail(given)(email, `${this.settings.publicUrl}/account`, language));
  }
}
