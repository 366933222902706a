import { execute, queryRows, type Database } from './query';

/** The ids of all organisations, the first of the installation first. */
export async function listOrganisations(database: Database): Promise<string[]> {
  const rows = await queryRows(
    database,
    'SELECT id FROM platform.organisation ORDER BY created_at, id',
  );
  return rows.map(({ id }) => id);
}

/** From here on the transaction sees the rows of this organisation, and no others. */
export async function enterOrganisation(
  transaction: Database,
  organisationId: string,
): Promise<void> {
  await execute(transaction, `SELECT set_config('app.organisation', $1::uuid::text, true)`, [
    organisationId,
  ]);
}
