import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody can do anything in a programme depends on what waits for what; runs read that beside what completes it. */
export class EditionsSayWhetherPartsStandInOrder1764000000442 implements MigrationInterface {
  readonly name = 'EditionsSayWhetherPartsStandInOrder1764000000442';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW programmes.editions WITH (security_invoker = true) AS
        SELECT id, organisation_id, programme_id, number, title, choose, in_order FROM programmes.edition;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
