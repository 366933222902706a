import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listLatePeople } from '@svetionik/contracts/runs';
import { judgeDueByDay } from '@svetionik/domain/runs/deadline';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import { countLatePeople, findLatePeople } from './late-people.queries';
import { findFollowing } from './runs.access';

/** Nobody else is late. */
const goingOn = { finished: false, handedIn: false, usedUp: false } as const;

/** Who is late on any run, as far as whoever asks follows them. */
@Injectable()
export class LatePeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** How many are on the list on a day. */
  async count(transaction: EntityManager, actor: PersonActor, day: string): Promise<number> {
    const following = await findFollowing(transaction, actor);
    return countLatePeople(transaction, actor.organisationId, following, day);
  }

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listLatePeople>['query'],
  ): Promise<EndpointReply<typeof listLatePeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const following = await findFollowing(transaction, actor);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const page = { today, after, limit: limit + 1 };
      const rows = await findLatePeople(transaction, organisationId, following, page);
      const items = rows.slice(0, limit).map(({ runs, ...row }) => {
        const shown = following.all || runs.some(({ leads }) => leads);
        return {
          ...{ id: row.id, name: readPersonName(row), institution: row.institution },
          email: shown ? row.email : null,
          runs: runs.map(({ id, title, subject, leads, ...days }) => ({
            ...{ id, title, subject, open: following.all || leads },
            due: judgeDueByDay({ ...days, ...goingOn }, today),
          })),
        };
      });
      const subjectIds = items.map(({ id }) => id);
      await audit(transaction, actor, { action: 'runs.listLatePeople', subjectIds }, now);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
