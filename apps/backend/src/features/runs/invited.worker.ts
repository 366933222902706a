import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findWaitingInvited, type InvitedPerson } from './invited.queries';
import { Joining } from './joining';
import { RunNews } from './run-news';
import { enrolInvitedJob, enrolWaitingJob } from './runs.jobs';
import { holdRun } from './runs.queries';

/** So many are looked up together; each is put on their run by themselves, so that a run is held for a moment. */
const batchSize = 100;

/** Puts people on the run that the invitation, link or code brought by which they have entered. */
@Injectable()
export class InvitedJoiners {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly joining: Joining,
    private readonly news: RunNews,
  ) {}

  /** As its rules allow; who is on it stays as they are. Whoever has waited for it is told. */
  async join(
    organisationId: string,
    { runId, personId }: InvitedPerson,
    { waited }: { readonly waited: boolean },
  ): Promise<void> {
    const system = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(system, async (transaction) => {
      const run = await holdRun(transaction, organisationId, runId);
      if (run === undefined) return;
      const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
      const joiner = { organisationId, personId };
      const why = await this.joining.join(transaction, joiner, run, today);
      if (why === undefined && waited)
        await this.news.tell(transaction, organisationId, runId, [personId]);
    });
  }

  /** All who wait for it in an organisation, each once. */
  async joinWaiting(organisationId: string): Promise<void> {
    const system = { kind: 'system', organisationId } as const;
    let after: InvitedPerson | null = null;
    let people: InvitedPerson[];
    do {
      const page = { after, limit: batchSize };
      people = await this.transactions.reading(system, async (transaction) => {
        const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
        return findWaitingInvited(transaction, organisationId, date, page);
      });
      for (const person of people) await this.join(organisationId, person, { waited: true });
      after = people.at(-1) ?? null;
    } while (people.length === batchSize);
  }
}

@Injectable()
@Works(enrolInvitedJob)
export class EnrolInvitedWorker implements JobHandler {
  constructor(private readonly joiners: InvitedJoiners) {}

  async handle({ organisationId, ids: { personId, runId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who was invited');
    if (runId === undefined) return;
    await this.joiners.join(organisationId, { personId, runId }, { waited: false });
  }
}

@Injectable()
@Works(enrolWaitingJob)
export class EnrolWaitingWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly joiners: InvitedJoiners,
  ) {}

  async handle(): Promise<void> {
    const system = { kind: 'system', organisationId: undefined } as const;
    for (const organisationId of await this.transactions.reading(system, listOrganisations))
      await this.joiners.joinWaiting(organisationId);
  }
}
