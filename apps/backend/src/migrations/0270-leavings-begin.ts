import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `(SELECT nullif(current_setting('app.organisation', true), '')::uuid)`;

/**
 * An organisation leaves the network: its last day stands in its row and is known to everybody, what was decided and handed over in a
 * schema of its own. Looks, sessions and sums tell who has left.
 */
export class LeavingsBegin1764000000270 implements MigrationInterface {
  readonly name = 'LeavingsBegin1764000000270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform.organisation ADD last_day date, ADD CHECK (NOT is_network OR num_nonnulls(last_day, left_at) = 0);
      GRANT UPDATE (last_day) ON platform.organisation TO svetionik_app;
    `);
    await runner.query(tables);
    for (const table of ['leaving', 'handover_part']) await runner.query(isolate(table));
    await runner.query(grants);
    for (const [view, [table, columns]] of Object.entries(views))
      await runner.query(`
        CREATE VIEW ${view} WITH (security_invoker = true) AS SELECT ${columns} FROM ${table};
        GRANT SELECT ON ${view} TO svetionik_app;
      `);
    await runner.query(`
      DROP FUNCTION platform.list_looks(), identity.own_organisations(), organisations.sums_of_network(),
        identity.find_session(bpchar, timestamptz, timestamptz);
      GRANT UPDATE (ended_at, ended_by) ON catalogue.course_share TO svetionik_system;
    `);
    for (const one of functions) await runner.query(createFunction(one));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE SCHEMA leavings;
  GRANT USAGE ON SCHEMA leavings TO svetionik_app, svetionik_system;
  CREATE TABLE leavings.leaving (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    reason text NOT NULL CHECK (reason <> ''),
    last_day date NOT NULL,
    announced_at timestamptz NOT NULL,
    announced_by uuid NOT NULL,
    taken_back_at timestamptz,
    taken_back_by uuid,
    left_at timestamptz,
    handover text CHECK (handover IN ('waiting', 'ready')),
    handover_bytes integer,
    handover_hash char(64),
    handover_made_at timestamptz,
    fetched_at timestamptz,
    fetched_by uuid,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    erased_at timestamptz,
    UNIQUE (organisation_id, id),
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL)),
    CHECK (taken_back_at IS NULL OR left_at IS NULL),
    CHECK ((left_at IS NULL) = (handover IS NULL)),
    CHECK ((handover = 'ready') = (handover_hash IS NOT NULL)),
    CHECK ((fetched_at IS NULL) = (fetched_by IS NULL) AND (fetched_at IS NULL OR handover_made_at IS NOT NULL)),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL) AND (acknowledged_at IS NULL OR fetched_at IS NOT NULL)),
    CHECK (erased_at IS NULL OR acknowledged_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX leaving_once ON leavings.leaving (organisation_id) WHERE taken_back_at IS NULL;
  CREATE TABLE leavings.handover_part (
    organisation_id uuid NOT NULL,
    leaving_id uuid NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (leaving_id, number),
    FOREIGN KEY (organisation_id, leaving_id) REFERENCES leavings.leaving (organisation_id, id)
  );
  COMMENT ON TABLE leavings.leaving IS 'At an erasure: staff';
  COMMENT ON TABLE leavings.handover_part IS 'At an erasure: nobody’s';
`;

const isolate = (table: string) => `
  ALTER TABLE leavings.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON leavings.${table} TO svetionik_app USING (organisation_id = ${own});
  CREATE POLICY whole_installation ON leavings.${table} TO svetionik_system USING (true);
`;

const grants = `
  GRANT SELECT, INSERT, DELETE ON leavings.handover_part TO svetionik_app;
  GRANT SELECT, INSERT ON leavings.leaving TO svetionik_app;
  GRANT UPDATE (taken_back_at, taken_back_by, left_at, handover, handover_bytes, handover_hash, handover_made_at, fetched_at, fetched_by,
    acknowledged_at, acknowledged_by, erased_at) ON leavings.leaving TO svetionik_app;
`;

/** What is counted before a leaving is announced. */
const views: Readonly<Record<string, readonly [table: string, columns: string]>> = {
  'identity.invitations': ['identity.invitation', 'id, organisation_id, state, expires_at'],
  'identity.invitation_links': [
    'identity.invitation_link',
    'id, organisation_id, closed_at, ends_at',
  ],
};

const look = `o.id, o.slug, o.name->>'sr-Latn', o.name->>'sr-Cyrl', o.town->>'sr-Latn', o.town->>'sr-Cyrl', o.accent::text, o.mark_hash::text, o.is_network,
  to_char(o.last_day, 'YYYY-MM-DD'), o.left_at IS NOT NULL`;
const lookColumns = `id uuid, slug text, name_latin text, name_cyrillic text, town_latin text, town_cyrillic text, accent text, mark text, is_network boolean,
  last_day text, has_left boolean`;

interface DatabaseFunction {
  readonly schema: string;
  readonly head: string;
  readonly body: string;
  readonly kind?: 'VOLATILE';
}

const functions: readonly DatabaseFunction[] = [
  {
    schema: 'platform',
    head: `list_looks() RETURNS TABLE (${lookColumns})`,
    body: `RETURN QUERY SELECT ${look} FROM platform.organisation o ORDER BY o.is_network DESC, o.created_at, o.id;`,
  },
  {
    schema: 'identity',
    head: `own_organisations() RETURNS TABLE (${lookColumns}, roles text[])`,
    body: `RETURN QUERY SELECT ${look}, m.roles FROM identity.member m JOIN platform.organisation o ON o.id = m.organisation_id
      WHERE m.person_id = nullif(current_setting('app.person', true), '')::uuid AND m.blocked_at IS NULL
      ORDER BY o.left_at IS NOT NULL, o.is_network DESC, m.since, o.id;`,
  },
  {
    schema: 'identity',
    head: `find_session(hash bpchar, at timestamptz, used_after timestamptz) RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid,
      last_used_at timestamptz, roles text[], in_network boolean, minor_since text, consented boolean, time_zone text, has_left boolean)`,
    body: `RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network,
        to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
        identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
          WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
        o.time_zone, o.left_at IS NOT NULL
      FROM identity.session s
      JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
      JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
      JOIN platform.organisation o ON o.id = s.organisation_id
      WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > used_after;`,
  },
  {
    schema: 'organisations',
    head: `sums_of_network() RETURNS TABLE (${lookColumns}, version integer, since timestamptz, left_at timestamptz, people integer, courses integer,
      all_organisations integer, all_people integer, all_courses integer, rounded boolean)`,
    body: `
      IF NOT EXISTS (SELECT FROM platform.organisation WHERE is_network AND id = nullif(current_setting('app.organisation', true), '')::uuid)
        THEN RETURN; END IF;
      RETURN QUERY
        WITH counted AS (
          SELECT o.*, (SELECT count(*)::integer FROM identity.member m JOIN identity.person p ON p.id = m.person_id
              WHERE m.organisation_id = o.id AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL) AS people,
            (SELECT count(*)::integer FROM catalogue.course c WHERE c.organisation_id = o.id AND c.current_edition_id IS NOT NULL AND c.offered) AS courses
          FROM platform.organisation o
        )
        SELECT ${look}, o.version, o.created_at, o.left_at, CASE WHEN o.people >= 10 THEN o.people END, o.courses,
          (count(*) OVER ())::integer,
          CASE WHEN bool_or(o.people < 10) OVER () THEN (round((sum(o.people) OVER ()) / 10.0) * 10)::integer ELSE (sum(o.people) OVER ())::integer END,
          (sum(o.courses) OVER ())::integer, bool_or(o.people < 10) OVER ()
        FROM counted o;`,
  },
  {
    // offers of a leaver to others, and of others to it: rows of others are changed, and of nobody who has not left
    schema: 'catalogue',
    kind: 'VOLATILE',
    head: 'end_shares_of_leaver(by uuid, at timestamptz) RETURNS integer',
    body: `
      DECLARE
        leaver CONSTANT uuid := nullif(current_setting('app.organisation', true), '')::uuid;
        ended integer;
      BEGIN
        IF NOT EXISTS (SELECT FROM platform.organisation WHERE id = leaver AND left_at IS NOT NULL) THEN RETURN 0; END IF;
        UPDATE catalogue.course_share SET ended_at = at, ended_by = by
          WHERE ended_at IS NULL AND (organisation_id = leaver OR member_id = leaver);
        GET DIAGNOSTICS ended = ROW_COUNT;
        RETURN ended;
      END;`,
  },
];

function createFunction({ schema, head, body, kind }: DatabaseFunction): string {
  const name = `${schema}.${head.slice(0, head.indexOf('('))}`;
  const block = body.includes('DECLARE') ? body : `BEGIN ${body} END;`;
  return `
    GRANT CREATE ON SCHEMA ${schema} TO svetionik_system;
    CREATE FUNCTION ${schema}.${head} LANGUAGE plpgsql ${kind ?? 'STABLE'} SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      #variable_conflict use_column
      ${block}
    $$;
    ALTER FUNCTION ${name} OWNER TO svetionik_system;
    REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${name} TO svetionik_app;
    REVOKE CREATE ON SCHEMA ${schema} FROM svetionik_system;`;
}
