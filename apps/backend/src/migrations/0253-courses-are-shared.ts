import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `(SELECT nullif(current_setting('app.organisation', true), '')::uuid)`;

/** The function of one set of ids, asked once a statement, and only where a row is met that is not the organisation's own. */
const among = (set: string) => `ANY ((SELECT catalogue.${set}())::uuid[])`;

/**
 * An organisation offers a course to others: they read it and enrol their own people, and change nothing. What was learnt in it names
 * the organisation of the course beside its own.
 */
export class CoursesAreShared1764000000253 implements MigrationInterface {
  readonly name = 'CoursesAreShared1764000000253';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.course_share (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        member_id uuid NOT NULL REFERENCES platform.organisation,
        shared_at timestamptz NOT NULL,
        shared_by uuid NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
        UNIQUE (organisation_id, id),
        CHECK (member_id <> organisation_id),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE UNIQUE INDEX course_share_once ON catalogue.course_share (course_id, member_id) WHERE ended_at IS NULL;
      CREATE INDEX course_share_by_member ON catalogue.course_share (member_id, course_id);
      COMMENT ON TABLE catalogue.course_share IS 'At an erasure: staff';
      ALTER TABLE catalogue.course_share ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON catalogue.course_share TO svetionik_app USING (organisation_id = ${own});
      CREATE POLICY whole_installation ON catalogue.course_share TO svetionik_system USING (true);
      REVOKE ALL ON catalogue.course_share FROM svetionik_app;
      GRANT SELECT, INSERT ON catalogue.course_share TO svetionik_app;
      GRANT UPDATE (ended_at, ended_by) ON catalogue.course_share TO svetionik_app;
    `);
    for (const { table, named } of referring) await runner.query(nameOrganisation(table, named));
    await runner.query(`
      CREATE INDEX enrolment_in_shared ON learning.enrolment (course_id, organisation_id) WHERE course_organisation_id <> organisation_id;
      GRANT SELECT ON catalogue.course, catalogue.course_share, catalogue.course_edition, catalogue.course_edition_module,
        catalogue.module_edition, catalogue.fact TO svetionik_system;
      GRANT UPDATE (id) ON catalogue.course, catalogue.course_share TO svetionik_system;
    `);
    for (const one of functions) await runner.query(createFunction(one));
    for (const [table, condition] of Object.entries(readable))
      await runner.query(
        `CREATE POLICY shared_course ON ${table} FOR SELECT TO svetionik_app USING (${condition})`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Rows that refer to a course, and by which columns. */
const referring = [
  {
    table: 'learning.enrolment',
    named: {
      course_id: 'catalogue.course',
      course_edition_id: 'catalogue.course_edition',
    },
  },
  { table: 'assessment.attempt', named: { course_edition_id: 'catalogue.course_edition' } },
  { table: 'assessment.past_score', named: { correction_id: 'assessment.correction' } },
  { table: 'groups.group_course', named: { course_id: 'catalogue.course' } },
] as const;

/** Adds the organisation of the course, by which the row refers to it: its own unless another is named. */
function nameOrganisation(table: string, named: Readonly<Record<string, string>>): string {
  const [schema, name] = table.split('.');
  const references = Object.entries(named).map(
    ([column, target]) => `
      ALTER TABLE ${table} DROP CONSTRAINT ${name}_organisation_id_${column}_fkey,
        ADD FOREIGN KEY (course_organisation_id, ${column}) REFERENCES ${target} (organisation_id, id);`,
  );
  return `
    ALTER TABLE ${table} ADD course_organisation_id uuid;
    ALTER TABLE ${table} DISABLE TRIGGER USER;
    UPDATE ${table} SET course_organisation_id = organisation_id;
    ALTER TABLE ${table} ENABLE TRIGGER USER;
    ALTER TABLE ${table} ALTER course_organisation_id SET NOT NULL;
    ${references.join('')}
    CREATE FUNCTION ${schema}.own_course_of_${name}() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        NEW.course_organisation_id := NEW.organisation_id;
        RETURN NEW;
      END;
    $$;
    CREATE TRIGGER own_course BEFORE INSERT ON ${table} FOR EACH ROW WHEN (NEW.course_organisation_id IS NULL)
      EXECUTE FUNCTION ${schema}.own_course_of_${name}();`;
}

interface DatabaseFunction {
  readonly head: string;
  readonly body: string;
  readonly kind?: 'VOLATILE';
}

const ids = (rows: string) =>
  `RETURN coalesce((SELECT array_agg(DISTINCT found.id) FROM (${rows}) found), '{}'::uuid[]);`;

const functions: readonly DatabaseFunction[] = [
  {
    head: 'offered_courses() RETURNS uuid[]',
    body: ids(
      `SELECT s.course_id AS id FROM catalogue.course_share s WHERE s.member_id = ${own} AND s.ended_at IS NULL`,
    ),
  },
  {
    // where the offer has ended, whoever is enrolled goes on
    head: 'shared_courses() RETURNS uuid[]',
    body: ids(
      `SELECT s.course_id AS id FROM catalogue.course_share s WHERE s.member_id = ${own} AND (s.ended_at IS NULL OR EXISTS (
         SELECT FROM learning.enrolment e WHERE e.course_id = s.course_id AND e.organisation_id = s.member_id
           AND e.course_organisation_id <> e.organisation_id))`,
    ),
  },
  {
    head: 'shared_editions() RETURNS uuid[]',
    body: ids(
      'SELECT e.id FROM catalogue.course_edition e WHERE e.course_id = ANY (catalogue.shared_courses())',
    ),
  },
  {
    head: 'shared_module_editions() RETURNS uuid[]',
    body: ids(
      'SELECT m.module_edition_id AS id FROM catalogue.course_edition_module m WHERE m.course_edition_id = ANY (catalogue.shared_editions())',
    ),
  },
  {
    head: 'shared_modules() RETURNS uuid[]',
    body: ids(
      'SELECT m.module_id AS id FROM catalogue.module_edition m WHERE m.id = ANY (catalogue.shared_module_editions())',
    ),
  },
  {
    head: 'shared_facts() RETURNS uuid[]',
    body: ids(
      `SELECT f.id FROM catalogue.module_edition m CROSS JOIN LATERAL jsonb_object_keys(m.facts) AS cited (key)
       JOIN catalogue.fact f ON f.organisation_id = m.organisation_id AND f.key = cited.key
       WHERE m.id = ANY (catalogue.shared_module_editions())`,
    ),
  },
  {
    // held until the transaction ends: an offer ends before an enrolment or after it
    kind: 'VOLATILE',
    head: 'hold_course(course uuid) RETURNS uuid',
    body: `
      DECLARE
        own CONSTANT uuid := nullif(current_setting('app.organisation', true), '')::uuid;
        owner uuid;
      BEGIN
        SELECT c.organisation_id INTO owner FROM catalogue.course c WHERE c.id = course AND c.offered FOR SHARE;
        IF owner IS NULL OR owner = own THEN RETURN owner; END IF;
        PERFORM FROM catalogue.course_share s WHERE s.course_id = course AND s.member_id = own AND s.ended_at IS NULL FOR SHARE;
        RETURN CASE WHEN FOUND THEN owner END;
      END;`,
  },
];

function createFunction({ head, body, kind }: DatabaseFunction): string {
  const name = `catalogue.${head.slice(0, head.indexOf('('))}`;
  const block = body.includes('DECLARE') ? body : `BEGIN ${body} END;`;
  return `
    GRANT CREATE ON SCHEMA catalogue TO svetionik_system;
    CREATE FUNCTION catalogue.${head} LANGUAGE plpgsql ${kind ?? 'STABLE'} SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      ${block}
    $$;
    ALTER FUNCTION ${name} OWNER TO svetionik_system;
    REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${name} TO svetionik_app;
    REVOKE CREATE ON SCHEMA catalogue FROM svetionik_system;`;
}

/** What of a shared course is read by whom it is shared with: its published part, and no document of authors. */
const readable: Readonly<Record<string, string>> = {
  'catalogue.course': `id = ${among('shared_courses')}`,
  'catalogue.course_edition': `course_id = ${among('shared_courses')}`,
  'catalogue.course_edition_module': `course_edition_id = ${among('shared_editions')}`,
  'catalogue.module_edition': `id = ${among('shared_module_editions')}`,
  'catalogue.module': `id = ${among('shared_modules')}`,
  'catalogue.edition_document': `kind = 'learner' AND module_edition_id = ${among('shared_module_editions')}`,
  'catalogue.edition_file': `module_edition_id = ${among('shared_module_editions')}`,
  'catalogue.fact': `id = ${among('shared_facts')}`,
  'catalogue.withdrawn_edition': `course_edition_id = ${among('shared_editions')}`,
  'catalogue.offer_change': `after = 'withdrawn' AND course_id = ${among('shared_courses')}`,
  'assessment.course_item': `course_edition_id = ${among('shared_editions')}`,
  'assessment.item_version':
    'EXISTS (SELECT FROM assessment.course_item i WHERE i.item_version_id = item_version.id)',
  'assessment.item': 'EXISTS (SELECT FROM assessment.item_version v WHERE v.item_id = item.id)',
};
