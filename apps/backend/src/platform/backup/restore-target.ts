import type { Client } from 'pg';
import { BackupRefused } from './backup-refused';
import { foreignSchemas } from './copied-tables';

const note = 'public.restore_in_progress';

/** Whether a restore of this database was begun and not finished. */
async function isRestoring(client: Pick<Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query<{ begun: boolean }>(
    `SELECT to_regclass('${note}') IS NOT NULL AS begun`,
  );
  return rows[0]?.begun ?? false;
}

/** No program starts on half an installation. */
export async function refuseUnfinishedRestore(client: Pick<Client, 'query'>): Promise<void> {
  if (await isRestoring(client))
    throw new BackupRefused(
      'A restore of this installation was begun and not finished: give the command restore again, which begins anew.',
    );
}

/** Refuses a database that somebody uses: one with an organisation, with schemas of others, or with a running program. */
export async function refuseOccupied(client: Client): Promise<void> {
  const programs = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'svetionik'`,
  );
  if (programs.rowCount !== 0)
    throw new BackupRefused('Programs run on this database: stop web processes and workers first.');
  if (await isRestoring(client)) return;
  const schemas = await findSchemas(client);
  const foreign = schemas.find(({ ours }) => !ours);
  if (foreign !== undefined)
    throw new BackupRefused(
      `The database has a schema ${foreign.name} that is not of this program: restore into a database of its own.`,
    );
  if (!schemas.some(({ name }) => name === 'platform')) return;
  const { rowCount } = await client.query('SELECT 1 FROM platform.organisation LIMIT 1');
  if (rowCount !== 0)
    throw new BackupRefused(
      'This installation is not empty. A backup is restored into an empty one, so that nothing is lost by it.',
    );
}

/** Notes that a restore has begun, and takes away what an empty installation has. */
export async function clearForRestore(client: Client): Promise<void> {
  await refuseOccupied(client);
  await client.query('BEGIN');
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${note} (begun_at timestamptz NOT NULL DEFAULT now())`,
  );
  for (const { name } of await findSchemas(client))
    await client.query(`DROP SCHEMA ${name} CASCADE`);
  await client.query('DROP TABLE IF EXISTS public.migration');
  await client.query('COMMIT');
}

/** From here on programs may start. */
export async function endRestore(client: Client): Promise<void> {
  await client.query(`DROP TABLE ${note}`);
}

/** All schemas but those of PostgreSQL; ours are those that the role of the program may use. */
async function findSchemas(client: Client): Promise<{ name: string; ours: boolean }[]> {
  const { rows } = await client.query<{ name: string; ours: boolean }>(
    `SELECT quote_ident(nspname) AS name, EXISTS (SELECT FROM pg_roles WHERE rolname = 'svetionik_app' AND has_schema_privilege(oid, n.oid, 'USAGE')) AS ours
     FROM pg_namespace n WHERE nspname NOT IN ${foreignSchemas} AND nspname NOT LIKE 'pg\\_%' ORDER BY 1`,
  );
  return rows;
}
