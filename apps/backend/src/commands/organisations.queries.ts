import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../platform/database/query';

/** Held until the transaction ends, so that nobody makes one meanwhile. */
export async function lockOrganisations(transaction: EntityManager): Promise<void> {
  await execute(transaction, "SELECT pg_advisory_xact_lock(hashtext('platform.organisation'))");
}

/** The first organisation, which is the network. The transaction works within it. */
export async function insertNetwork(
  transaction: EntityManager,
  id: string,
  { slug, name }: { readonly slug: string; readonly name: TextInScripts },
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO platform.organisation (id, slug, name, is_network, created_at) VALUES ($1, $2, $3, true, now())',
    [id, slug, name],
  );
}

export async function isOrganisationKnown(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(transaction, 'SELECT 1 FROM platform.organisation WHERE id = $1', [
    organisationId,
  ]);
  return rows.length > 0;
}
