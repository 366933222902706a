import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts allowed beyond the rules of an assessment. A row is appended and never changed; why it was is in the audit.
 * `number` is the attempt that it allows, so that two who allow at once give one. The index finds who has failed, however
 * many attempts there are.
 */
export class ExtraAttempts1764000000050 implements MigrationInterface {
  readonly name = 'ExtraAttempts1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE learning.extra_attempt (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        number smallint NOT NULL,
        allowed_by uuid NOT NULL,
        allowed_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id),
        UNIQUE (enrolment_id, number),
        FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id)
      );
      GRANT SELECT, INSERT ON learning.extra_attempt TO svetionik_app;
      CREATE INDEX attempt_failed ON assessment.attempt (organisation_id, enrolment_id) WHERE NOT passed;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
