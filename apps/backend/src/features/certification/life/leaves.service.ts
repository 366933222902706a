import { Injectable } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import type { recogniseLeave } from '@svetionik/contracts/renewals';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { queryRows } from '../../../platform/database/query';
import { Transactions } from '../../../platform/database/transactions';
import { Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { holdLastDays, storeLastDays } from './last-days';

type Leave = InputOf<typeof recogniseLeave>['body'];

/** Long leaves of holders, as an administrator recognises them. */
@Injectable()
export class LeavesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  recognise(
    actor: PersonActor,
    id: string,
    leave: Leave,
  ): Promise<Answer<{ id: string }> | { id: string }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdLastDays(transaction, actor.organisationId, 'alone');
      await requireHolder(transaction, actor.organisationId, leave.person);
      const now = this.clock.now();
      if (!(await insertLeave(transaction, actor, id, leave, now))) {
        if (!(await isSame(transaction, actor.organisationId, id, leave)))
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

  takeBack(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdLastDays(transaction, actor.organisationId, 'alone');
      const gone = await queryRows(
        transaction,
        'WITH gone AS (DELETE FROM certification.recognised_leave WHERE organisation_id = $1 AND id = $2 RETURNING person_id) SELECT person_id AS person FROM gone',
        [actor.organisationId, id],
      );
      const [leave] = gone;
      if (leave === undefined) throw new DomainError('access.not-found');
      await storeLastDays(transaction, actor.organisationId, { person: leave.person });
      await audit(
        transaction,
        actor,
        { action: 'certification.takeLeaveBack', subjectIds: [id, leave.person] },
        this.clock.now(),
      );
    });
  }
}

async function requireHolder(
  transaction: EntityManager,
  organisationId: string,
  person: string,
): Promise<void> {
  const held = await queryRows(
    transaction,
    'SELECT 1 FROM certification.certificate WHERE organisation_id = $1 AND person_id = $2 AND erased_at IS NULL LIMIT 1',
    [organisationId, person],
  );
  if (held.length === 0) throw new DomainError('access.not-found');
}

/** False where the id is taken. */
async function insertLeave(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
  { person, from, to }: Leave,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO certification.recognised_leave (id, organisation_id, person_id, starts_on, ends_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, person, from, to, personId, now],
  );
  return rows.length > 0;
}

async function isSame(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { person, from, to }: Leave,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM certification.recognised_leave WHERE organisation_id = $1 AND id = $2 AND person_id = $3 AND starts_on = $4 AND ends_on = $5',
    [organisationId, id, person, from, to],
  );
  return rows.length > 0;
}
