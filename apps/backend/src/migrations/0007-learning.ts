import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Learning1764000000007 implements MigrationInterface {
  readonly name = 'Learning1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA learning;
      CREATE TABLE learning.enrolment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        course_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        enrolled_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        place jsonb,
        place_at timestamptz,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id)
      );
      CREATE UNIQUE INDEX enrolment_active_once ON learning.enrolment (organisation_id, person_id, course_id)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX enrolment_by_person ON learning.enrolment (person_id, enrolled_at);
      CREATE INDEX enrolment_by_course ON learning.enrolment (organisation_id, course_id) WHERE withdrawn_at IS NULL;
      CREATE TABLE learning.block_done (
        organisation_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        block_key text NOT NULL,
        way text NOT NULL CHECK (way IN ('described', 'alternative')),
        done_at timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, block_key),
        FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id)
      );
      CREATE TABLE learning.practice_record (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        block_key text NOT NULL,
        response jsonb NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id)
      );
      CREATE INDEX practice_record_by_enrolment ON learning.practice_record (enrolment_id, block_key, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
