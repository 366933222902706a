import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { countDeadJobs } from '../../platform/jobs/dead-jobs.queries';
import { findWaitingAnswers } from '../assessment';
import { WaitingWriting } from '../authoring';
import { countAwaitingAdmission } from '../identity';
import { countWritten } from '../institutions';
import { countExhausted } from '../learning';
import { findIssueDate } from '../organisations';
import { countWaitingRequests } from '../privacy';
import { IssuingPart } from './issuing-part';
import { mostNamed } from './most-named';
import { OrganisationPart } from './organisation-part';
import { RunsPart } from './runs-part';

type Home = EndpointReply<typeof readHome>;

const mostCounted = 10_000;

/** What waits for a person, each part asked for only where their roles allow what is to be done. */
@Injectable()
export class HomeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly issuing: IssuingPart,
    private readonly writing: WaitingWriting,
    private readonly runs: RunsPart,
    private readonly organisation: OrganisationPart,
  ) {}

  async read(actor: PersonActor): Promise<Home> {
    const organisation = await this.organisation.read(actor);
    return this.transactions.reading(actor, async (transaction) => {
      const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      return {
        day: date,
        marking: await this.readMarking(transaction, actor),
        issuing: await this.issuing.read(transaction, actor, date),
        ...(await this.runs.read(transaction, actor, date)),
        people: await readPeople(transaction, actor),
        writing: await this.readWriting(transaction, actor),
        organisation: organisation && {
          ...organisation,
          jobs: actor.permissions.has('job.manage')
            ? await countDeadJobs(transaction, actor.organisationId, mostCounted)
            : null,
        },
      };
    });
  }

  private async readMarking(
    transaction: EntityManager,
    actor: PersonActor,
  ): Promise<Home['marking']> {
    if (!actor.permissions.has('attempt.mark')) return null;
    const { count, oldest, questions } = await findWaitingAnswers(transaction, actor, {
      now: this.clock.now(),
      most: mostNamed,
    });
    return { count, oldest: oldest?.toISOString() ?? null, questions: [...questions] };
  }

  private async readWriting(
    transaction: EntityManager,
    actor: PersonActor,
  ): Promise<Home['writing']> {
    if (!actor.permissions.has('course.author')) return null;
    const { drafts, facts } = await this.writing.find(transaction, actor.organisationId, {
      now: this.clock.now(),
      most: mostNamed,
    });
    return {
      drafts: drafts.map(({ changedAt, ...draft }) => ({
        ...draft,
        changedAt: changedAt.toISOString(),
      })),
      facts: facts.map(({ key, statement, checkBy }) => ({ key, statement, checkBy })),
    };
  }
}

async function readPeople(
  transaction: EntityManager,
  { organisationId, permissions }: PersonActor,
): Promise<Home['people']> {
  const registrations = permissions.has('people.manage')
    ? await countAwaitingAdmission(transaction, organisationId)
    : null;
  const people = {
    registrations: registrations && {
      count: registrations.count,
      oldest: registrations.oldest?.toISOString() ?? null,
    },
    institutions: permissions.has('institution.manage')
      ? await countWritten(transaction, organisationId, mostCounted)
      : null,
    usedUp: permissions.has('extra-attempt.allow')
      ? await countExhausted(transaction, organisationId)
      : null,
    erasures: permissions.has('person.erase')
      ? await countWaitingRequests(transaction, organisationId)
      : null,
  };
  return Object.values(people).every((each) => each === null) ? null : people;
}
