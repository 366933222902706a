import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  countParticipants as countContract,
  listHappenings,
  listParticipants,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import { ParticipantReader } from './participant-reader';
import { countParticipants } from './participants.queries';
import { requireHappenings, requireReadRun } from './runs.access';

/** The people of a run, with how far they are and how they stand with their days. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: ParticipantReader,
  ) {}

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    runId: string,
    { filter, after, limit, ...asked }: EndpointInput<typeof listParticipants>['query'],
  ): Promise<EndpointReply<typeof listParticipants>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireReadRun(transaction, actor, runId);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const narrowing = await this.reader.narrow(transaction, organisationId, run, asked);
      const page = { run, filter, narrowing, today };
      const start = { after, limit };
      const read = await this.reader.readPage(transaction, organisationId, page, start);
      const items = read.people;
      const entry: AuditEntry = {
        action: 'runs.listParticipants',
        subjectIds: items.map(({ id }) => id),
      };
      await audit(transaction, actor, entry, now);
      const next = read.hasMore ? (read.end?.after ?? null) : null;
      return { items, next, modules: [...read.modules] };
    });
  }

  count(
    actor: PersonActor,
    runId: string,
    asked: EndpointInput<typeof countContract>['query'],
  ): Promise<EndpointReply<typeof countContract>> {
    return this.transactions.reading(actor, async (transaction) => {
      const run = await requireReadRun(transaction, actor, runId);
      const { organisationId } = actor;
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const narrowing = await this.reader.narrow(transaction, organisationId, run, asked);
      return countParticipants(transaction, organisationId, runId, today, narrowing);
    });
  }

  listHappenings(
    actor: PersonActor,
    runId: string,
    personId: string,
  ): Promise<EndpointReply<typeof listHappenings>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { person, rows } = await requireHappenings(transaction, actor, runId, personId);
      const entry: AuditEntry = { action: 'runs.listHappenings', subjectIds: [personId] };
      await audit(transaction, actor, entry, this.clock.now());
      const items = rows.map(
        ({ id, kind, at, otherRun, otherTitle, extendedTo, reason, ...by }) => ({
          ...{ id, kind, extendedTo, reason },
          at: at.toISOString(),
          otherRun:
            otherRun === null || otherTitle === null ? null : { id: otherRun, title: otherTitle },
          by: by.email === null ? null : { name: readPersonName(by), email: by.email },
        }),
      );
      return { person: { name: readPersonName(person), email: person.email }, items };
    });
  }
}
