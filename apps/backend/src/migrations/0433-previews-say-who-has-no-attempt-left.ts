import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever puts people on a run is told who of them has no attempt left. The run reads that from learning. */
export class PreviewsSayWhoHasNoAttemptLeft1764000000433 implements MigrationInterface {
  readonly name = 'PreviewsSayWhoHasNoAttemptLeft1764000000433';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW learning.exhausted_enrolments WITH (security_invoker = true) AS
        SELECT enrolment_id, organisation_id FROM learning.exhausted_enrolment;
      GRANT SELECT ON learning.exhausted_enrolments TO svetionik_app;
      ALTER TABLE runs.enrolling_person ADD COLUMN remark text;
      COMMENT ON COLUMN runs.enrolling_person.remark IS 'What is said of somebody who gets in; null where nothing is';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
