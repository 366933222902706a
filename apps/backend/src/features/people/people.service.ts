import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { countPeople, listPeople } from '@svetionik/contracts/people';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { findPlace, type Place, beginning } from './listed-people.queries';
import { readPage } from './page-reading';
import { countPlanned } from './people-counting';
import { PeopleReader } from './people-reader';

type Query = EndpointInput<typeof listPeople>['query'];
type Filter = EndpointInput<typeof countPeople>['query'];

/** The members of the organisation, as far as whoever asks may see them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: PeopleReader,
  ) {}

  /** Reading the list is noted. */
  list(actor: PersonActor, query: Query): Promise<EndpointReply<typeof listPeople>> {
    const { organisationId } = actor;
    const { before, limit } = query;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const plan = await this.reader.plan(transaction, actor, query);
      const from = await findStart(transaction, organisationId, query);
      if (plan === undefined || from === undefined) return { items: [], next: null };
      const start = { from, backwards: before !== undefined, limit };
      const { ids, next } = await readPage(transaction, organisationId, plan, start);
      const items = await this.reader.describe(transaction, actor, ids, query.course);
      const entry: AuditEntry = { action: 'people.list', subjectIds: ids };
      await audit(transaction, actor, entry, this.clock.now());
      return { items, next: next?.id ?? null };
    });
  }

  /** Nobody is named, so that nothing is noted. */
  count(actor: PersonActor, filter: Filter): Promise<EndpointReply<typeof countPeople>> {
    return this.transactions.reading(actor, async (transaction) => {
      const plan = await this.reader.plan(transaction, actor, filter);
      if (plan === undefined) return { count: 0, exact: true };
      return countPlanned(transaction, actor.organisationId, plan);
    });
  }
}

/** Undefined where whoever the page before ended with is here no more. */
async function findStart(
  transaction: EntityManager,
  organisationId: string,
  { before, after = before, letter }: Query,
): Promise<Place | undefined> {
  if (after !== undefined) return findPlace(transaction, organisationId, after);
  return letter === undefined ? beginning : { ...beginning, sortKey: letter.toLowerCase() };
}
