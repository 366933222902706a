import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { StartRefused, readErrorCode } from '../processes/start-refused';
import { applicationRole } from './application-role';
import { withOwnConnection } from './own-connection';
import { findPowers, tooPowerful } from './login-powers';
import { unreachable } from './unreachable';

const isRefusal = (error: unknown): boolean =>
  ['28P01', '28000'].includes(String(readErrorCode(error)));

/**
 * Makes the login that the program runs with, as the owner of the database: it may do what the application role may,
 * and nothing else. One that is there and gets in keeps its password.
 */
export function provideLogin(ownerUrl: string, loginUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(loginUrl).username);
  return withOwnConnection(ownerUrl, async (owner) => {
    const powers = await findPowers(owner, login);
    if (powers.length > 0) throw new StartRefused(tooPowerful(login, powers));
    await createApplicationRole(owner);
    await closeDatabase(owner);
    if (!(await getsIn(loginUrl))) await createLogin(owner, login, loginUrl);
    const { rows } = await owner.query<{ member: boolean }>(
      `SELECT pg_has_role($1, '${applicationRole}', 'USAGE') AS member`,
      [login],
    );
    if (rows[0]?.member !== true)
      await owner.query(`GRANT ${applicationRole} TO ${escapeIdentifier(login)}`);
  });
}

async function createApplicationRole(owner: Client): Promise<void> {
  await owner.query(`DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') THEN
      CREATE ROLE ${applicationRole} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`);
}

/** Nobody but the owner makes anything in it, not even for a session. This is said of a database, and no copy of one keeps it. */
async function closeDatabase(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  const name = escapeIdentifier(rows[0]?.name ?? '');
  await owner.query(
    `REVOKE CREATE, TEMPORARY ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${applicationRole}`,
  );
}

async function createLogin(owner: Client, login: string, loginUrl: string): Promise<void> {
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const password = decodeURIComponent(new URL(loginUrl).password);
  const words = password === '' ? '' : ` PASSWORD ${escapeLiteral(password)}`;
  await owner.query(`${verb} ROLE ${escapeIdentifier(login)} LOGIN INHERIT${words}`);
  if (!(await getsIn(loginUrl)))
    throw new StartRefused(`The database server does not let "${login}" of DATABASE_URL in.`);
}

async function getsIn(loginUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: loginUrl });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw unreachable(loginUrl, error);
  }
}
