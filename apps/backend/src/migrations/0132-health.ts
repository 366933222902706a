import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Health1764000000132 implements MigrationInterface {
  readonly name = 'Health1764000000132';

  /** The program looks whether its database is of its version, and whether work has ended lately. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON public.migration TO svetionik_app;
      CREATE INDEX job_finished ON platform.job (finished_at) WHERE finished_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
