import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * PostgreSQL tries an operator of arrays or JSON, which might tell of rows, only on rows that a policy lets through, so it reads the whole
 * table. These functions look by the index, within the organisation of their transaction.
 */
export class SearchesKeepTheirIndex1764000000370 implements MigrationInterface {
  readonly name = 'SearchesKeepTheirIndex1764000000370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT USAGE ON SCHEMA platform, institutions, imports, registry TO svetionik_system;
      GRANT SELECT ON platform.audit, institutions.institution, imports.imported_row, registry.certificate TO svetionik_system;
    `);
    for (const { head, body, settings } of searches) {
      const name = head.slice(0, head.indexOf('('));
      const [schema] = name.split('.');
      await runner.query(`
        GRANT CREATE ON SCHEMA ${schema} TO svetionik_system;
        CREATE FUNCTION ${head} LANGUAGE plpgsql STABLE ${settings ?? ''} SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          #variable_conflict use_column
          BEGIN
            ${body};
          END
        $$;
        ALTER FUNCTION ${name} OWNER TO svetionik_system;
        REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION ${name} TO svetionik_app;
        REVOKE CREATE ON SCHEMA ${schema} FROM svetionik_system;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const own = `nullif(current_setting('app.organisation', true), '')::uuid`;

/** What is not asked for is null, and is known to be when the query is planned: each time anew, by what is asked for. */
const actions = {
  head: `platform.find_actions(person uuid, actor uuid, object uuid, kind text, since timestamptz, ends timestamptz, after uuid, most integer)
    RETURNS SETOF uuid`,
  settings: 'ROWS 50 SET plan_cache_mode = force_custom_plan',
  body: `RETURN QUERY SELECT a.id FROM platform.audit a
    WHERE a.chain = ${own} AND (person IS NULL OR a.actor_id = person OR a.subject_ids @> ARRAY[person]) AND (actor IS NULL OR a.actor_id = actor)
      AND (object IS NULL OR a.subject_ids @> ARRAY[object]) AND (kind IS NULL OR a.action = kind)
      AND (since IS NULL OR a.at >= since) AND (ends IS NULL OR a.at < ends)
      AND (after IS NULL OR (a.at, a.id) < (SELECT c.at, c.id FROM platform.audit c WHERE c.id = after AND c.chain = ${own}))
    ORDER BY a.at DESC, a.id DESC LIMIT most`,
};

interface Search {
  readonly head: string;
  readonly body: string;
  readonly settings?: string;
}

const searches: readonly Search[] = [
  actions,
  {
    head: 'platform.count_actions_about(person uuid) RETURNS integer',
    body: `RETURN (SELECT count(*) FROM platform.audit a WHERE a.chain = ${own} AND (a.actor_id = person OR a.subject_ids @> ARRAY[person]))`,
  },
  {
    head: 'institutions.institutions_of_keys(sought text[]) RETURNS TABLE (key text, id uuid)',
    body: `RETURN QUERY SELECT k.key, i.id FROM (SELECT DISTINCT unnest(sought) AS key) k JOIN institutions.institution i
      ON (i.own_keys || i.former_keys) @> ARRAY[k.key] AND i.organisation_id = ${own} AND i.merged_into IS NULL AND i.archived_at IS NULL`,
  },
  {
    head: 'imports.rows_resembling(person uuid) RETURNS TABLE (import_id uuid, number integer)',
    body: `RETURN QUERY SELECT r.import_id, r.number FROM imports.imported_row r
      WHERE r.organisation_id = ${own} AND r.resembles <> '{}' AND r.resembles @> ARRAY[person]`,
  },
  {
    head: 'registry.first_certificate_of_programme(programme text, edition integer) RETURNS uuid',
    body: `RETURN (SELECT c.id FROM registry.certificate c
      WHERE c.organisation_id = ${own} AND c.facts ? 'programme' AND c.facts ->> 'programme' = programme AND (c.facts ->> 'edition')::int = edition
      ORDER BY c.issued_at, c.id LIMIT 1)`,
  },
];
