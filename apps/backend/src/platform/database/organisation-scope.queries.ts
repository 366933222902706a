import { execute, queryRows, type Database } from './query';

/** The ids of all organisations, the network first. */
export async function listOrganisations(database: Database): Promise<string[]> {
  const rows = await queryRows(
    database,
    'SELECT /* "id" is not null: the function gives ids of rows */ id FROM platform.list_organisations() AS id',
  );
  return rows.map(({ id }) => id);
}

/** From here on the transaction sees the rows of this organisation, and no others. */
export async function enterOrganisation(
  transaction: Database,
  organisationId: string,
): Promise<void> {
  await execute(
    transaction,
    `SELECT set_config('app.organisation', $1::uuid::text /* as text: a setting is one */, true)`,
    [organisationId],
  );
}
