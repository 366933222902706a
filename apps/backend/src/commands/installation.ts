import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../platform/access/actor';
import { newId } from '../platform/database/identifiers';
import { execute, queryRows } from '../platform/database/query';
import { Transactions } from '../platform/database/transactions';

type Work<Result> = (
  transaction: EntityManager,
  actor: SystemActor & { organisationId: string },
) => Promise<Result>;

/** Works for the installation's first organisation, which is made when there is none. */
export async function withOrganisation<Result>(
  app: INestApplicationContext,
  work: Work<Result>,
): Promise<Result> {
  return app
    .get(Transactions)
    .unitOfWork({ kind: 'system', organisationId: undefined }, async (transaction) => {
      await execute(transaction, 'LOCK TABLE platform.organisation IN SHARE ROW EXCLUSIVE MODE');
      const known = await queryRows(
        transaction,
        'SELECT id FROM platform.organisation ORDER BY created_at, id LIMIT 1',
      );
      const organisationId = known[0]?.id ?? newId();
      if (known.length === 0) {
        await execute(
          transaction,
          'INSERT INTO platform.organisation (id, name, created_at) VALUES ($1, $2, now())',
          [organisationId, 'ASTRA'],
        );
      }
      return work(transaction, { kind: 'system', organisationId });
    });
}
