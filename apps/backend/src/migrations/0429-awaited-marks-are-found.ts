import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few attempts wait for marks: what was marked of them is found from there, not among all that a marker has ever given. */
export class AwaitedMarksAreFound1764000000429 implements MigrationInterface {
  readonly name = 'AwaitedMarksAreFound1764000000429';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX attempt_awaiting ON assessment.attempt (organisation_id, id) WHERE awaiting_marking',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
