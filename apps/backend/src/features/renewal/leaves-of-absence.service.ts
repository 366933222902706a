import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { storeLastDays } from './last-days';
import { holdLastDays } from '../registry';
import {
  deleteLeaveOfAbsence,
  hasLeaveOfAbsence,
  insertLeaveOfAbsence,
  type LeaveOfAbsence,
} from './leaves-of-absence.queries';
import { requireFound, requireHolder } from './renewal.access';

/** Long leaves of absence of holders, as an administrator recognises them. */
@Injectable()
export class LeavesOfAbsenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  recognise(
    actor: PersonActor,
    id: string,
    leave: LeaveOfAbsence,
  ): Promise<Answer<{ id: string }> | { id: string }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdLastDays(transaction, actor.organisationId, 'alone');
      await requireHolder(transaction, actor, leave.person);
      const now = this.clock.now();
      if (!(await insertLeaveOfAbsence(transaction, actor, id, leave, now))) {
        if (!(await hasLeaveOfAbsence(transaction, actor.organisationId, id, leave)))
          throw new DomainError('creation.differs');
        return { id };
      }
      await storeLastDays(transaction, actor.organisationId, { person: leave.person });
      await audit(
        transaction,
        actor,
        { action: 'certification.recogniseLeave', subjectIds: [id, leave.person] },
        now,
      );
      return created({ id });
    });
  }

  undoRows(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdLastDays(transaction, actor.organisationId, 'alone');
      const person = requireFound(
        await deleteLeaveOfAbsence(transaction, actor.organisationId, id),
      );
      await storeLastDays(transaction, actor.organisationId, { person });
      await audit(
        transaction,
        actor,
        { action: 'certification.takeLeaveBack', subjectIds: [id, person] },
        this.clock.now(),
      );
    });
  }
}
