import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { moveProgrammePeople, previewMove } from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { EnrolmentClosings } from '../learning';
import { describeDifferences } from './edition-differences';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { requireJoinable } from './entrance';
import { countMoves, moveParticipants } from './moves.queries';
import { describeProgramme } from './programme-view';
import { requireProgramme } from './programmes.access';
import { joinPartsJob, mailProgrammeNewsJob } from './programmes.jobs';

type Moves = EndpointReply<typeof previewMove>;

/** Moves people into the newest edition of their programme, and tells before what that means. */
@Injectable()
export class MovesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly closings: EnrolmentClosings,
  ) {}

  preview(actor: PersonActor, id: string): Promise<Moves> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const newest = requireJoinable(await requireProgramme(transaction, actor, id));
      const counts = await countMoves(transaction, organisationId, id, newest);
      const ids = [newest, ...counts.map((row) => row.id)];
      const editions = await readEditions(transaction, organisationId, ids);
      const into = editions.get(newest);
      if (into === undefined) throw new Error('an edition of a programme is there');
      const moves = counts.flatMap(({ id: earlier, ...counted }) => {
        const from = editions.get(earlier);
        return from === undefined ? [] : [{ ...counted, ...describeChanges(from, into) }];
      });
      return { number: into.number, moves };
    });
  }

  /** Courses and mail follow by jobs, one for each person. */
  move(
    actor: PersonActor,
    id: string,
    version: number,
    from: number,
  ): Promise<EndpointReply<typeof moveProgrammePeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireProgramme(transaction, actor, id, true);
      if (row.version !== version) {
        const current = await describeProgramme(transaction, actor, row);
        throw new DomainError('edit.conflict', { current });
      }
      const at = this.clock.now();
      const order = { from, into: requireJoinable(row), at };
      const people = await moveParticipants(transaction, organisationId, id, order);
      if (people.length > 0) await this.closings.settle(transaction, organisationId, people);
      const orders = people.map((personId) => ({
        ...{ organisationId, ids: { personId, programmeId: id } },
      }));
      await this.jobs.enqueue(transaction, joinPartsJob, orders);
      await this.jobs.enqueue(transaction, mailProgrammeNewsJob, orders);
      const entry: AuditEntry = {
        action: 'programmes.moveProgrammePeople',
        subjectIds: [id, ...people],
      };
      if (people.length > 0) await audit(transaction, actor, entry, at);
      return { moved: people.length };
    });
  }
}

function describeChanges(from: ProgrammeEdition, into: ProgrammeEdition) {
  const parts = [...from.parts, ...into.parts];
  const titles = new Map(parts.map(({ course, title }) => [course, title]));
  return describeDifferences(from, into, titles);
}
