import { Injectable } from '@nestjs/common';
import type { listedPerson, peopleFilter } from '@svetionik/contracts/people';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { beginning, findListed, type Place } from './listed-people.queries';
import { describeListed } from './listed-view';
import { readPage } from './page-reading';
import { findScope, requireMayAsk } from './people.access';
import { planReading, type ReadingPlan } from './reading-plan';
import { SeenCourses } from './seen-courses';

type Filter = z.output<typeof peopleFilter>;
type Listed = z.output<typeof listedPerson>;

const atOnce = 500;

/** Reads the members who match a filter, never more than whoever asks may see. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly courses: SeenCourses,
  ) {}

  /** Refuses to ask by what is not shown; undefined where nobody can match. */
  async plan(
    transaction: EntityManager,
    actor: PersonActor,
    filter: Filter,
  ): Promise<ReadingPlan | undefined> {
    const scope = await findScope(transaction, actor);
    requireMayAsk(actor, filter);
    const now = this.clock.now();
    const { date: today } = await findIssueDate(transaction, actor.organisationId, now);
    return planReading(transaction, actor, scope, filter, { now, today });
  }

  /** What the list says of these people, in its order. */
  async describe(
    transaction: EntityManager,
    { organisationId, roles }: PersonActor,
    ids: readonly string[],
    course: string | undefined,
  ): Promise<Listed[]> {
    const rows = await findListed(transaction, organisationId, ids);
    const courses = await this.courses.ofPeople(transaction, organisationId, ids, course);
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    return rows.map((row) => describeListed(row, { held: roles, today }, courses.get(row.id)));
  }

  /** Everybody who matches, page by page: no transaction is open while somebody else takes their time. */
  async *readAll(actor: PersonActor, filter: Filter): AsyncGenerator<Listed[]> {
    let from: Place | null = beginning;
    while (from !== null) {
      const start: Place = from;
      const page = await this.transactions.reading(actor, async (transaction) => {
        const plan = await this.plan(transaction, actor, filter);
        if (plan === undefined) return { people: [], next: null };
        const wanted = { from: start, limit: atOnce };
        const { ids, next } = await readPage(transaction, actor.organisationId, plan, wanted);
        return { people: await this.describe(transaction, actor, ids, filter.course), next };
      });
      yield page.people;
      from = page.next;
    }
  }

  /** The ids of those who match but for some; no more than one above `most`. */
  async gatherBut(
    transaction: EntityManager,
    actor: PersonActor,
    { filter, except }: { readonly filter: Filter; readonly except: readonly string[] },
    most: number,
  ): Promise<string[]> {
    const left = new Set(except);
    const gathered = await this.gather(transaction, actor, filter, most + left.size);
    return gathered.filter((id) => !left.has(id)).slice(0, most + 1);
  }

  /** The ids of those who match, read in one piece where they are no more; no more than one above `most`. */
  private async gather(
    transaction: EntityManager,
    actor: PersonActor,
    filter: Filter,
    most: number,
  ): Promise<string[]> {
    const plan = await this.plan(transaction, actor, filter);
    const gathered: string[] = [];
    let from: Place | null = plan === undefined ? null : beginning;
    while (plan !== undefined && from !== null && gathered.length <= most) {
      const wanted = { from, limit: most + 1 - gathered.length };
      const page = await readPage(transaction, actor.organisationId, plan, wanted);
      gathered.push(...page.ids);
      from = page.next;
    }
    return gathered;
  }
}
