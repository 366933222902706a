import type { Client } from 'pg';

/** Columns, constraints, indexes, privileges and policies of the app's schemas, a line each. */
export async function describeSchema(client: Client): Promise<string> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT line FROM (
       SELECT format('%s.%s %s %s%s', table_schema, table_name, column_name, udt_name, CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END) AS line
       FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
       UNION ALL
       SELECT format('%s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) FROM pg_constraint c
       JOIN pg_namespace n ON n.oid = connamespace WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'public') AND contype <> 'n'
       UNION ALL
       SELECT indexdef FROM pg_indexes WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')
       UNION ALL
       SELECT format('%s.%s for svetionik_app: %s', table_schema, table_name, string_agg(privilege_type, ', ' ORDER BY privilege_type))
       FROM information_schema.role_table_grants WHERE grantee = 'svetionik_app' GROUP BY table_schema, table_name
       UNION ALL
       SELECT format('%s.%s policy %s %s for %s of %s: %s', schemaname, tablename, lower(permissive), policyname, cmd, array_to_string(roles, ', '), regexp_replace(qual, '\\s+', ' ', 'g')) FROM pg_policies
       UNION ALL
       SELECT format('%s row security %s', c.oid::regclass, CASE WHEN c.relforcerowsecurity THEN 'of everybody' ELSE 'of all but the owner' END)
       FROM pg_class c WHERE c.relrowsecurity
       UNION ALL
       SELECT format('%s says: %s', objoid::regclass, description) FROM pg_description
       WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid >= 16384
       UNION ALL
       SELECT format('%s as %s', p.oid::regprocedure, pg_get_userbyid(p.proowner)) FROM pg_proc p WHERE p.prosecdef AND p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
     ) lines ORDER BY line COLLATE "C"`,
  );
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}
