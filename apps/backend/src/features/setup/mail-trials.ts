import { Inject, Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { tryMail } from '@svetionik/contracts/setup';
import type { PersonActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { withinTime } from '../../platform/health/within-time';
import { inName, Letterheads } from '../../platform/mail/letterheads';
import { describeMailFailure } from '../../platform/mail/mail-failure';
import { MAILER, type Mailer, type Message } from '../../platform/mail/mailer';
import { describeMailServer } from './mail-server';
import { insertTrial, type MailTrial } from './mail-trials.queries';
import { requireAdministrator } from './setup.access';
import { trialMail } from './trial-mail';

const perPerson = { limit: 5, seconds: 600 };

/** The browser waits twenty seconds for an answer. */
const patienceMilliseconds = 15_000;

/** Tries the mail server by a mail to whoever asks, without a job: what the server says is the answer. */
@Injectable()
export class MailTrials {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly letterheads: Letterheads,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run(actor: PersonActor): Promise<EndpointReply<typeof tryMail>> {
    const { organisationId, personId } = actor;
    await this.throttle.spend(`mail-trial:${personId}`, perPerson.limit, perPerson.seconds);
    const said = await this.send(await this.compose(actor));
    const trial: MailTrial = {
      id: newId(),
      organisationId,
      server: describeMailServer(this.settings.smtpUrl),
      triedBy: personId,
      triedAt: this.clock.now(),
      ...said,
    };
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await insertTrial(transaction, trial);
      await audit(
        transaction,
        actor,
        { action: 'setup.tryMail', subjectIds: [trial.id] },
        trial.triedAt,
      );
    });
    return { ...said, triedAt: trial.triedAt.toISOString() };
  }

  private async compose(actor: PersonActor): Promise<Message> {
    const { email, language } = await this.transactions.reading(actor, (transaction) =>
      requireAdministrator(transaction, actor),
    );
    const letterhead = await this.letterheads.of(actor.organisationId);
    const url = `${this.settings.publicUrl}${letterhead.prefix}/admin/setup`;
    return inName(letterhead, trialMail(email, url, language), language);
  }

  private async send(message: Message): Promise<Pick<MailTrial, 'outcome' | 'code'>> {
    try {
      await withinTime(this.mailer.send(message), patienceMilliseconds);
      return { outcome: 'accepted', code: null };
    } catch (error) {
      return describeMailFailure(error);
    }
  }
}
