import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { HealthChecks } from '../../platform/health/health-checks';
import { countDeadJobs } from '../../platform/jobs/dead-jobs.queries';
import { findWaitingAnswers } from '../assessment';
import { WaitingWriting } from '../authoring';
import { countAwaitingAdmission } from '../identity';
import { countWritten } from '../institutions';
import { CertificatesToIssue } from '../issuing';
import { countUsedUp } from '../learning';
import { EndingSignatures, findIssueDate } from '../organisations';
import { countWaitingRequests } from '../privacy';
import { findEndingAccreditations } from '../profiles';
import { SetupService } from '../setup';
import { countWaitingTrainings } from '../transcript';

type Home = EndpointReply<typeof readHome>;

/** How many of each are named; what is more stands where the line leads. */
const most = 5;
const mostCounted = 100;
/** For how many days ahead is told what ends. */
const daysAhead = 365;

/** What waits for a person, each part asked for only where their roles allow what is to be done. */
@Injectable()
export class HomeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly certificates: CertificatesToIssue,
    private readonly signatures: EndingSignatures,
    private readonly writing: WaitingWriting,
    private readonly setup: SetupService,
    private readonly health: HealthChecks,
  ) {}

  async read(actor: PersonActor): Promise<Home> {
    const organisation = await this.readOrganisation(actor);
    return this.transactions.reading(actor, async (transaction) => {
      const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      return {
        day: date,
        marking: await this.readMarking(transaction, actor),
        issuing: await this.readIssuing(transaction, actor, date),
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
      most,
    });
    return { count, oldest: oldest?.toISOString() ?? null, questions: [...questions] };
  }

  private async readIssuing(
    transaction: EntityManager,
    actor: PersonActor,
    day: string,
  ): Promise<Home['issuing']> {
    if (!actor.permissions.has('certificate.issue')) return null;
    const { courses, ...counts } = await this.certificates.count(transaction, actor, most);
    return {
      ...counts,
      courses: [...courses],
      trainings: await countWaitingTrainings(transaction, actor.organisationId),
      endings: await this.findEndings(transaction, actor.organisationId, day),
    };
  }

  private async findEndings(
    transaction: EntityManager,
    organisationId: string,
    day: string,
  ): Promise<NonNullable<Home['issuing']>['endings']> {
    const days = { day, until: addDays(day, daysAhead), limit: most };
    const accreditations = await findEndingAccreditations(transaction, organisationId, days);
    return [
      ...accreditations.map((each) => ({ of: 'accreditation' as const, ...each })),
      ...(await this.signatures.find(transaction, organisationId, days)),
    ]
      .sort((one, other) => one.on.localeCompare(other.on))
      .slice(0, most);
  }

  private async readWriting(
    transaction: EntityManager,
    actor: PersonActor,
  ): Promise<Home['writing']> {
    if (!actor.permissions.has('course.author')) return null;
    const { drafts, facts } = await this.writing.find(transaction, actor.organisationId, {
      now: this.clock.now(),
      most,
    });
    return {
      drafts: drafts.map(({ changedAt, ...draft }) => ({
        ...draft,
        changedAt: changedAt.toISOString(),
      })),
      facts: facts.map(({ key, statement, checkBy }) => ({ key, statement, checkBy })),
    };
  }

  private async readOrganisation(
    actor: PersonActor,
  ): Promise<Pick<NonNullable<Home['organisation']>, 'setup' | 'troubles'> | null> {
    if (!actor.permissions.has('organisation.manage')) return null;
    const { steps } = await this.setup.read(actor);
    const { findings } = await this.health.report();
    return {
      setup: steps.filter(({ done }) => !done).length,
      troubles: findings.filter(({ state }) => state !== 'ok').length,
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
      ? await countUsedUp(transaction, organisationId)
      : null,
    erasures: permissions.has('person.erase')
      ? await countWaitingRequests(transaction, organisationId)
      : null,
  };
  return Object.values(people).every((each) => each === null) ? null : people;
}
