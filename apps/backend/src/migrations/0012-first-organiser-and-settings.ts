import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstOrganiserAndSettings1764000000012 implements MigrationInterface {
  readonly name = 'FirstOrganiserAndSettings1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.setting (
        name text PRIMARY KEY,
        value text NOT NULL
      );
      CREATE VIEW organisations.first_organiser AS
        SELECT DISTINCT ON (organisation_id) organisation_id, id FROM organisations.organiser
        WHERE archived_at IS NULL ORDER BY organisation_id, created_at, id;
      GRANT SELECT, INSERT, UPDATE, DELETE ON platform.setting TO svetionik_app;
      GRANT SELECT ON organisations.first_organiser TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
