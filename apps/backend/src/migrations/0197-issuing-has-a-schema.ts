import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of certification is issuing: its schema goes, once it is empty. */
export class IssuingHasASchema1764000000197 implements MigrationInterface {
  readonly name = 'IssuingHasASchema1764000000197';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA issuing;
      GRANT USAGE ON SCHEMA issuing TO svetionik_app;
      ALTER TABLE certification.batch SET SCHEMA issuing;
      ALTER TABLE certification.change SET SCHEMA issuing;
      ALTER TABLE certification.issuing_rule SET SCHEMA issuing;
      ALTER TABLE certification.proposal SET SCHEMA issuing;
      DROP SCHEMA certification;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
