import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures are computed by a job and kept as they were; at most one computation of an edition is under way. */
export class Reporting1764000000030 implements MigrationInterface {
  readonly name = 'Reporting1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA reporting;
      CREATE TABLE reporting.figures (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        ordered_by uuid NOT NULL,
        ordered_at timestamptz NOT NULL,
        people integer NOT NULL,
        done integer NOT NULL DEFAULT 0,
        computed_at timestamptz,
        document jsonb,
        failed_at timestamptz,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id),
        CHECK ((computed_at IS NULL) = (document IS NULL)),
        CHECK (computed_at IS NULL OR failed_at IS NULL)
      );
      CREATE INDEX figures_by_edition ON reporting.figures (course_edition_id, computed_at);
      CREATE UNIQUE INDEX figures_computing_once ON reporting.figures (course_edition_id) WHERE computed_at IS NULL AND failed_at IS NULL;
      CREATE INDEX attempt_first_of_person ON assessment.attempt (course_edition_id, person_id, started_at) WHERE state <> 'open';
      GRANT USAGE ON SCHEMA reporting TO svetionik_app;
      GRANT SELECT, INSERT ON reporting.figures TO svetionik_app;
      GRANT UPDATE (done, people, computed_at, document, failed_at) ON reporting.figures TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
