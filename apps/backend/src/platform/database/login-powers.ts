import type { Client } from 'pg';

/**
 * What a login, or a role that it may become, could change besides what the application role may: the rights of the
 * server, what is in this database, or the record of what was done. Nothing for a login that is not there.
 */
export async function findPowers(
  client: Pick<Client, 'query'>,
  login: string,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ power: string }>(powers, [login]);
  return rows.map(({ power }) => power);
}

/** The refusal to work by such a login, and what to do about it. */
export function tooPowerful(login: string, powers: readonly string[]): string {
  return (
    `"${login}" of DATABASE_URL could change what nobody may change (${powers.join('; ')}). ` +
    'Give the program a login that has no rights of its own: put the address of the owner of the database into DATABASE_OWNER_URL, ' +
    'the address with the new login into DATABASE_URL, and run "npm run cli -- migrate", which makes it.'
  );
}

/** A superuser counts as a member of every role, so the others are not named beside it. */
const powers = `
  WITH own AS (SELECT oid, rolsuper FROM pg_roles WHERE rolname = $1),
  reachable AS (
    SELECT r.* FROM pg_roles r, own
    WHERE CASE WHEN own.rolsuper THEN r.oid = own.oid ELSE pg_has_role(own.oid, r.oid, 'MEMBER') END
  ),
  here AS (SELECT oid FROM pg_database WHERE datname = current_database())
  SELECT CASE
    WHEN rolsuper THEN format('it may act as "%s", a superuser', rolname)
    WHEN rolcreaterole OR rolbypassrls OR rolreplication OR rolcreatedb
      THEN format('it may act as "%s", who makes roles or databases, copies the server or passes by policies', rolname)
    WHEN rolname IN ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files', 'pg_read_server_files')
      THEN format('it is a member of "%s"', rolname)
    ELSE format('it may act as "%s", an owner', rolname)
  END AS power
  FROM reachable, here
  WHERE rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication OR rolcreatedb
    OR rolname IN ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files', 'pg_read_server_files')
    OR EXISTS (
      SELECT FROM pg_shdepend d
      WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = reachable.oid AND d.deptype = 'o'
        AND (d.dbid = here.oid OR d.dbid = 0 AND d.classid = 'pg_database'::regclass AND d.objid = here.oid)
    )
  UNION ALL
  SELECT 'it may change records of actions'
  FROM own, pg_class t JOIN pg_namespace s ON s.oid = t.relnamespace
  WHERE NOT rolsuper AND s.nspname = 'platform' AND t.relname = 'audit'
    AND has_table_privilege(own.oid, t.oid, 'UPDATE, DELETE, TRUNCATE')
  ORDER BY power`;
