import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when certificates count is a feature of its own. Whatever refers to its tables goes on doing so. */
export class RenewalHasASchema1764000000196 implements MigrationInterface {
  readonly name = 'RenewalHasASchema1764000000196';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA renewal;
      GRANT USAGE ON SCHEMA renewal TO svetionik_app;
      ALTER TABLE certification.law_change SET SCHEMA renewal;
      ALTER TABLE certification.recognised_leave SET SCHEMA renewal;
      ALTER TABLE certification.reminder SET SCHEMA renewal;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
