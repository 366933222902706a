import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issuing begins with what was passed, and not with everybody who is enrolled. */
export class PassedAttempts1764000000137 implements MigrationInterface {
  readonly name = 'PassedAttempts1764000000137';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX attempt_passed ON assessment.attempt (organisation_id, enrolment_id, number) WHERE passed`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
