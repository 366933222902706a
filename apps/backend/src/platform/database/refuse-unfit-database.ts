import { readErrorCode, StartRefused } from '../processes/start-refused';
import { queryDatabase, withOwnConnection } from './own-connection';
import { findPowers, tooPowerful } from './login-powers';
import { DatabaseNewerError } from './run-migrations';

/** Refuses to work by a login that could change what is evidence, and on a database of another version than the program. */
export async function refuseUnfitDatabase(
  databaseUrl: string,
  migrations: readonly string[],
): Promise<void> {
  await refusePowerfulLogin(databaseUrl);
  await refuseOtherVersion(databaseUrl, migrations);
}

function refusePowerfulLogin(databaseUrl: string): Promise<void> {
  return withOwnConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ login: string }>('SELECT session_user AS login');
    const login = rows[0]?.login ?? '';
    const powers = await findPowers(client, login);
    if (powers.length > 0) throw new StartRefused(tooPowerful(login, powers));
  });
}

async function refuseOtherVersion(
  databaseUrl: string,
  migrations: readonly string[],
): Promise<void> {
  const applied = await queryDatabase(databaseUrl, 'SELECT name FROM public.migration').catch(
    (error: unknown) => {
      if (isUnprepared(error)) return [];
      throw error;
    },
  );
  const names = applied.map(({ name }) => String(name));
  const unknown = names.filter((name) => !migrations.includes(name));
  if (unknown.length > 0) throw new DatabaseNewerError(unknown);
  const missing = migrations.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new StartRefused(
      `The database is not of the version of this program yet (${missing.length} of ${migrations.length} migrations are missing): run "npm run cli -- migrate" first.`,
    );
}

/** No such table, or one from before the login could read it. */
function isUnprepared(error: unknown): boolean {
  return ['42P01', '42501'].includes(String(readErrorCode(error)));
}
