import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOverseenParticipants } from '@svetionik/contracts/runs';
import { judgeDueByDay, withoutResult } from '@svetionik/domain/runs/deadline';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import { findOverseenParticipants, findOverseenRuns } from './overseen-runs.queries';
import { listOverseenInstitutions, requireOverseenRun } from './runs.access';
import { findRunNames, pickTitle } from './runs.queries';

/** Runs on which people of a coordinator are, `most` of them, each with how these stand; none for everybody else. */
export async function readOverseenRuns(
  transaction: EntityManager,
  actor: PersonActor,
  asked: { readonly day: string; readonly most: number },
) {
  const institutions = await listOverseenInstitutions(transaction, actor);
  if (institutions === null) return [];
  const rows = await findOverseenRuns(transaction, actor.organisationId, institutions, asked);
  return rows.map((row) => {
    const { id, title, startsOn, endsOn, people, late, finished, certified } = row;
    const subject = pickTitle(row);
    return { id, title, subject, startsOn, endsOn, people, late, finished, certified };
  });
}

/** People on a run as whoever looks after them sees them. */
@Injectable()
export class OverseenRuns {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    runId: string,
    { standing, after, limit }: EndpointInput<typeof listOverseenParticipants>['query'],
  ): Promise<EndpointReply<typeof listOverseenParticipants>> {
    const { organisationId } = actor;
    const now = this.clock.now();
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const { run, institutions } = await requireOverseenRun(transaction, actor, runId, today);
      const page = { runId, institutions, standing, today, after, limit: limit + 1 };
      const rows = await findOverseenParticipants(transaction, organisationId, page);
      const items = rows.slice(0, limit).map((row) => ({
        ...{ id: row.id, name: readPersonName(row), institution: row.institution },
        ...{ due: withoutResult(judgeDueByDay(row, today)), certified: row.certified },
      }));
      const subjectIds = [runId, ...items.map(({ id }) => id)];
      await audit(transaction, actor, { action: 'runs.listOverseenParticipants', subjectIds }, now);
      const { subject } = await findRunNames(transaction, organisationId, runId);
      const { title, startsOn, endsOn } = run;
      return {
        run: { id: runId, title, subject, startsOn, endsOn },
        items,
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      };
    });
  }
}
