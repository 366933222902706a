import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run says whether whoever has missed its last day may still take the assessment. Where they may not, the day stands beside their
 * enrolment, where the start of an attempt and the page of the course ask for it.
 */
export class RunsSayWhoMayStillFinish1764000000424 implements MigrationInterface {
  readonly name = 'RunsSayWhoMayStillFinish1764000000424';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.run ADD COLUMN late_finish boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN runs.run.late_finish IS 'Whether the assessment may be begun after the last day to finish';
      ALTER TABLE learning.enrolment ADD COLUMN closes_on date;
      COMMENT ON COLUMN learning.enrolment.closes_on IS 'The last day on which an attempt of the rules may be begun; null without one';
      CREATE OR REPLACE VIEW learning.enrolments WITH (security_invoker = true) AS
        SELECT id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, withdrawn_at, place_at, renews_id, done_by_part, closes_on FROM learning.enrolment;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
