import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What certificates of a profession say is data, in versions that stay; an accreditation is a decision for some time, tied to
 * editions of courses. A course has the profiles that name it and those of the accreditations that any of its editions has had:
 * a new edition without an accreditation must not fall back to a certificate that hides that it has none.
 */
export class Profiles1764000000090 implements MigrationInterface {
  readonly name = 'Profiles1764000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.profile (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        archived_at timestamptz,
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE certification.profile_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        profile_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        name jsonb NOT NULL,
        definition jsonb NOT NULL,
        saved_by uuid,
        saved_at timestamptz NOT NULL,
        UNIQUE (profile_id, number),
        FOREIGN KEY (organisation_id, profile_id) REFERENCES certification.profile (organisation_id, id)
      );
      CREATE TABLE certification.profile_course (
        organisation_id uuid NOT NULL,
        profile_id uuid NOT NULL,
        course_id uuid NOT NULL,
        PRIMARY KEY (profile_id, course_id),
        FOREIGN KEY (organisation_id, profile_id) REFERENCES certification.profile (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id)
      );
      CREATE INDEX profile_course_by_course ON certification.profile_course (course_id);
      CREATE TABLE certification.accreditation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        profile_id uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        decision jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        archived_at timestamptz,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, profile_id) REFERENCES certification.profile (organisation_id, id)
      );
      CREATE INDEX accreditation_by_beginning ON certification.accreditation (organisation_id, valid_from, id);
      CREATE TABLE certification.accredited_edition (
        organisation_id uuid NOT NULL,
        accreditation_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        PRIMARY KEY (accreditation_id, course_edition_id),
        FOREIGN KEY (organisation_id, accreditation_id) REFERENCES certification.accreditation (organisation_id, id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id)
      );
      CREATE INDEX accredited_edition_by_edition ON certification.accredited_edition (course_edition_id);
      CREATE VIEW certification.course_profile AS
        SELECT c.organisation_id, c.course_id, p.id AS profile_id, p.created_at, v.id AS version_id, v.name, v.definition
        FROM (
          SELECT organisation_id, course_id, profile_id FROM certification.profile_course
          UNION
          SELECT e.organisation_id, e.course_id, a.profile_id FROM certification.accredited_edition ae
          JOIN certification.accreditation a ON a.id = ae.accreditation_id AND a.archived_at IS NULL
          JOIN catalogue.course_edition e ON e.id = ae.course_edition_id
        ) c
        JOIN certification.profile p ON p.id = c.profile_id AND p.archived_at IS NULL
        CROSS JOIN LATERAL (SELECT id, name, definition FROM certification.profile_version WHERE profile_id = p.id ORDER BY number DESC LIMIT 1) v;
      GRANT SELECT, INSERT, UPDATE ON certification.profile, certification.accreditation TO svetionik_app;
      GRANT SELECT, INSERT ON certification.profile_version TO svetionik_app;
      GRANT SELECT, INSERT, DELETE ON certification.profile_course, certification.accredited_edition TO svetionik_app;
      GRANT SELECT ON certification.course_profile TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
