import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listPeople } from '@svetionik/contracts/people';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { beginning, findListed, findPlace, type Place } from './listed-people.queries';
import { describeListed } from './listed-view';
import { readPage } from './page-reading';
import { findScope, requireMayAsk } from './people.access';
import { planReading } from './reading-plan';
import { SeenCourses } from './seen-courses';

type Query = EndpointInput<typeof listPeople>['query'];

/** The members of the organisation, as far as whoever asks may see them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly courses: SeenCourses,
  ) {}

  /** Reading the list is noted. */
  list(actor: PersonActor, query: Query): Promise<EndpointReply<typeof listPeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const scope = await findScope(transaction, actor);
      requireMayAsk(actor, query);
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const plan = await planReading(transaction, actor, scope, query, { now, today });
      const start = await findStart(transaction, organisationId, query);
      if (plan === undefined || start === undefined) return { items: [], next: null };
      const { ids, next } = await readPage(transaction, organisationId, plan, start, query.limit);
      const rows = await findListed(transaction, organisationId, ids);
      const courses = await this.courses.ofPeople(transaction, organisationId, ids, query.course);
      const entry = { action: 'people.list', subjectIds: ids };
      await audit(transaction, actor, entry, now);
      const items = rows.map((row) =>
        describeListed(row, { held: actor.roles, today }, courses.get(row.id)),
      );
      return { items, next };
    });
  }
}

/** Undefined where whoever the page before ended with is here no more. */
async function findStart(
  transaction: EntityManager,
  organisationId: string,
  { after, letter }: Query,
): Promise<Place | undefined> {
  if (after !== undefined) return findPlace(transaction, organisationId, after);
  return letter === undefined ? beginning : { ...beginning, sortKey: letter.toLowerCase() };
}
