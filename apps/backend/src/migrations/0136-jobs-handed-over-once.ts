import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the id of a job was given to Redis, until somebody claims the job: so that each is handed over once. */
export class JobsHandedOverOnce1764000000136 implements MigrationInterface {
  readonly name = 'JobsHandedOverOnce1764000000136';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform.job ADD COLUMN handed_at timestamptz;
      CREATE INDEX job_to_hand_over ON platform.job (run_at) WHERE state IN ('queued', 'running') AND handed_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
