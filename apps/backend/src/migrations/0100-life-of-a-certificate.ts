import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How certificates are renewed, and what moves their last day. A renewal is an enrolment of its own that names the one it renews:
 * beside the first enrolment of a person in a course, one for each that is renewed. Of leave only the days are kept, never its kind.
 * What nobody may change or delete otherwise goes by one function, when its person is erased: the entry in the register stays.
 */
export class LifeOfACertificate1764000000100 implements MigrationInterface {
  readonly name = 'LifeOfACertificate1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.course_edition ADD COLUMN renewal jsonb;

      ALTER TABLE learning.enrolment ADD COLUMN renews_id uuid, ADD CHECK (renews_id <> id),
        ADD FOREIGN KEY (organisation_id, renews_id) REFERENCES learning.enrolment (organisation_id, id);
      DROP INDEX learning.enrolment_active_once;
      CREATE UNIQUE INDEX enrolment_active_once ON learning.enrolment (organisation_id, person_id, course_id)
        WHERE withdrawn_at IS NULL AND renews_id IS NULL;
      CREATE UNIQUE INDEX enrolment_renewed_once ON learning.enrolment (renews_id) WHERE withdrawn_at IS NULL;

      ALTER TABLE certification.certificate_event DROP CONSTRAINT certificate_event_type_check,
        ADD CONSTRAINT certificate_event_type_check CHECK (type IN ('issued', 'superseded', 'revoked', 'annulled', 'renewed'));

      CREATE TABLE certification.reminder (
        certificate_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        due_on date NOT NULL,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (certificate_id, due_on),
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id)
      );

      CREATE TABLE certification.recognised_leave (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX recognised_leave_by_person ON certification.recognised_leave (organisation_id, person_id);

      CREATE TABLE certification.law_change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        changed_on date NOT NULL,
        renew_by date NOT NULL CHECK (renew_by > changed_on),
        source text NOT NULL,
        sentence jsonb NOT NULL,
        course_ids uuid[] NOT NULL CHECK (cardinality(course_ids) > 0),
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE INDEX law_change_by_time ON certification.law_change (organisation_id, recorded_at, id);

      ALTER TABLE certification.certificate ADD COLUMN erased_at timestamptz;
      CREATE FUNCTION certification.erase_holder(organisation uuid, person uuid, at timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
        DELETE FROM certification.document WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = organisation AND person_id = person);
        DELETE FROM certification.credential WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = organisation AND person_id = person);
        UPDATE certification.certificate_event SET note = NULL
          WHERE certificate_id IN (SELECT id FROM certification.certificate WHERE organisation_id = organisation AND person_id = person);
        UPDATE certification.certificate SET facts = facts - 'profile', erased_at = at WHERE organisation_id = organisation AND person_id = person;
      $$;
      REVOKE ALL ON FUNCTION certification.erase_holder FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION certification.erase_holder TO svetionik_app;

      GRANT SELECT, INSERT, DELETE ON certification.reminder, certification.recognised_leave TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON certification.law_change TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
