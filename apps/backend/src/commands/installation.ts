import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../platform/access/actor';
import {
  enterOrganisation,
  listOrganisations,
} from '../platform/database/organisation-scope.queries';
import { newId } from '../platform/database/identifiers';
import { Transactions } from '../platform/database/transactions';
import { insertNetwork, lockOrganisations } from './organisations.queries';

type Work<Result> = (
  transaction: EntityManager,
  actor: SystemActor & { organisationId: string },
) => Promise<Result>;

const first = { slug: 'astra', name: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' } };

/** Works for the network, the first organisation of the installation, which is made when there is none. */
export async function withOrganisation<Result>(
  app: INestApplicationContext,
  work: Work<Result>,
): Promise<Result> {
  return app
    .get(Transactions)
    .unitOfWork({ kind: 'system', organisationId: undefined }, async (transaction) => {
      await lockOrganisations(transaction);
      const [known] = await listOrganisations(transaction);
      const organisationId = known ?? newId();
      await enterOrganisation(transaction, organisationId);
      if (known === undefined) await insertNetwork(transaction, organisationId, first);
      return work(transaction, { kind: 'system', organisationId });
    });
}
