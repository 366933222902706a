import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `(SELECT nullif(current_setting('app.organisation', true), '')::uuid)`;

/**
 * An organisation that a course is shared with certifies it by what is its own: an organiser that it chooses, profiles, accreditations,
 * and the statistics of its own people.
 */
export class MembersCertifySharedCourses1764000000291 implements MigrationInterface {
  readonly name = 'MembersCertifySharedCourses1764000000291';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.received_course (
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        course_organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        chosen_by uuid NOT NULL,
        chosen_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, course_id),
        FOREIGN KEY (course_organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      COMMENT ON TABLE catalogue.received_course IS 'At an erasure: staff';
      ALTER TABLE catalogue.received_course ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON catalogue.received_course TO svetionik_app USING (organisation_id = ${own});
      CREATE POLICY whole_installation ON catalogue.received_course TO svetionik_system USING (true);
      REVOKE ALL ON catalogue.received_course FROM svetionik_app;
      GRANT SELECT, INSERT ON catalogue.received_course TO svetionik_app;
      GRANT UPDATE (organiser_id, chosen_by, chosen_at) ON catalogue.received_course TO svetionik_app;
      CREATE VIEW catalogue.received_courses WITH (security_invoker = true) AS
        SELECT organisation_id, course_id, organiser_id FROM catalogue.received_course;
      GRANT SELECT ON catalogue.received_courses TO svetionik_app;
    `);
    for (const { table, column, target } of referring)
      await runner.query(nameOrganisation(table, column, target));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Rows that refer to a course or its edition, and by which column. */
const referring = [
  { table: 'profiles.profile_course', column: 'course_id', target: 'catalogue.course' },
  {
    table: 'profiles.accredited_edition',
    column: 'course_edition_id',
    target: 'catalogue.course_edition',
  },
  {
    table: 'profiles.accreditation_decision',
    column: 'course_edition_id',
    target: 'catalogue.course_edition',
  },
  { table: 'reporting.figures', column: 'course_edition_id', target: 'catalogue.course_edition' },
] as const;

/** Adds the organisation of the course, by which the row refers to it: its own unless another is named. */
function nameOrganisation(table: string, column: string, target: string): string {
  const [schema, name] = table.split('.');
  return `
    ALTER TABLE ${table} ADD course_organisation_id uuid;
    ALTER TABLE ${table} DISABLE TRIGGER USER;
    UPDATE ${table} SET course_organisation_id = organisation_id;
    ALTER TABLE ${table} ENABLE TRIGGER USER;
    ALTER TABLE ${table} ALTER course_organisation_id SET NOT NULL;
    ALTER TABLE ${table} DROP CONSTRAINT ${name}_organisation_id_${column}_fkey,
      ADD FOREIGN KEY (course_organisation_id, ${column}) REFERENCES ${target} (organisation_id, id);
    CREATE FUNCTION ${schema}.own_course_of_${name}() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        NEW.course_organisation_id := NEW.organisation_id;
        RETURN NEW;
      END;
    $$;
    CREATE TRIGGER own_course BEFORE INSERT ON ${table} FOR EACH ROW WHEN (NEW.course_organisation_id IS NULL)
      EXECUTE FUNCTION ${schema}.own_course_of_${name}();`;
}
