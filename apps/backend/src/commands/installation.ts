import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../platform/access/actor';
import { findFirstOrganisation } from '../platform/access/default-organisation.queries';
import { enterOrganisation } from '../platform/database/organisation-scope.queries';
import { newId } from '../platform/database/identifiers';
import { Transactions } from '../platform/database/transactions';
import { insertOrganisation, lockOrganisations } from './organisations.queries';

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
      await lockOrganisations(transaction);
      const known = await findFirstOrganisation(transaction);
      const organisationId = known ?? newId();
      if (known === undefined) await insertOrganisation(transaction, organisationId, 'ASTRA');
      await enterOrganisation(transaction, organisationId);
      return work(transaction, { kind: 'system', organisationId });
    });
}
