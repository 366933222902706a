import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The program runs by a login of its own, which is a member of `svetionik_app` and of nothing else. It reads which
 * migrations there were, to refuse a database of another version, and makes nothing.
 */
export class RunningLogin1764000000122 implements MigrationInterface {
  readonly name = 'RunningLogin1764000000122';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON public.migration TO svetionik_app;
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
