import { Inject, Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRunFeed, renewRunFeed } from '@svetionik/contracts/runs';
import { hideWindow, moveDay } from '@svetionik/domain/runs/calendar';
import { createHash, randomBytes } from 'node:crypto';
import type { ActingPerson, PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { SETTINGS } from '../../../platform/config/config.module';
import type { Settings } from '../../../platform/config/env';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { findActingPerson } from '../../identity';
import { findReadTrainer, refuseUnknownFeed } from '../runs.access';
import { findCalendarRuns } from './calendar.queries';
import { writeFeedFile } from './feed-file';
import { deleteFeed, findFeed, findFeedOwner, findReaderLanguage, writeFeed } from './feed.queries';

/** So many days before and after today stand in it, and so many runs at most. */
const [before, after, most] = [60, 400, 2000];
/** So many wrong addresses may be tried from one place in an hour; programs that follow a calendar ask far less. */
const wrongPerHour = 20;

/** The private address at which somebody follows their calendar, and what is read there. */
@Injectable()
export class FeedService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async find(actor: PersonActor): Promise<EndpointReply<typeof readRunFeed>> {
    const { organisationId, personId } = actor;
    const since = await this.transactions.reading(actor, (transaction) =>
      findFeed(transaction, organisationId, personId),
    );
    return { since: since?.toISOString() ?? null };
  }

  /** The secret is said this once; its hash is kept. */
  renew(actor: PersonActor): Promise<EndpointReply<typeof renewRunFeed>> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const secret = randomBytes(32).toString('base64url');
      const at = this.clock.now();
      await writeFeed(transaction, organisationId, personId, { hash: hashOf(secret), at });
      await audit(transaction, actor, { action: 'runs.renewFeed', subjectIds: [personId] }, at);
      return {
        since: at.toISOString(),
        address: `${this.settings.publicUrl}/api/v1/feeds/${secret}`,
      };
    });
  }

  close(actor: PersonActor): Promise<void> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await deleteFeed(transaction, organisationId, personId);
      const entry: AuditEntry = { action: 'runs.closeFeed', subjectIds: [personId] };
      await audit(transaction, actor, entry, this.clock.now());
    });
  }

  /** Whoever may not read runs any more, or was blocked, is answered as one who never had an address. */
  async read(
    visitor: PersonActor | VisitorActor,
    secret: string,
    from: string,
  ): Promise<Answer<Buffer>> {
    const reader = await this.findReader(visitor, secret);
    if (reader === undefined) {
      await this.throttle.spend(`feed-from:${from}`, wrongPerHour, 3600);
      return refuseUnknownFeed();
    }
    const file = await this.write(reader);
    return new Answer(200, Buffer.from(file), {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private async findReader(
    visitor: PersonActor | VisitorActor,
    secret: string,
  ): Promise<ActingPerson | undefined> {
    const owner = await this.transactions.reading(visitor, (transaction) =>
      findFeedOwner(transaction, hashOf(secret)),
    );
    if (owner === undefined) return undefined;
    const { organisationId, personId } = owner;
    const inside = { kind: 'system', organisationId } as const;
    const person = await this.transactions.reading(inside, (transaction) =>
      findActingPerson(transaction, organisationId, personId),
    );
    return person?.permissions.has('run.read') === true ? person : undefined;
  }

  private write(reader: ActingPerson): Promise<string> {
    const { organisationId, personId } = reader;
    return this.transactions.reading(reader, async (transaction) => {
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const runs = await findCalendarRuns(transaction, organisationId, {
        from: moveDay(today, -before),
        to: moveDay(today, after),
        trainer: findReadTrainer(reader),
        most,
      });
      const language = await findReaderLanguage(transaction, personId);
      const shown = runs.map((run) => ({ ...run, ...hideWindow(run) }));
      return writeFeedFile(shown, language, now);
    });
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
