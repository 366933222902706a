import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is made of many certificates is a feature of its own, which also has to know whose certificates are in it. */
export class ExportsHaveASchema1764000000192 implements MigrationInterface {
  readonly name = 'ExportsHaveASchema1764000000192';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA exports;
      GRANT USAGE ON SCHEMA exports TO svetionik_app;
      ALTER TABLE certification.export SET SCHEMA exports;
      ALTER TABLE certification.export_part SET SCHEMA exports;
    `);
    await runner.query(`
      CREATE OR REPLACE VIEW certification.certificates WITH (security_invoker = true) AS
        SELECT id, enrolment_id, kind, issued_at, rendering, status, year, number, entry, facts, issued_on, expires_on, organisation_id, person_id
        FROM certification.certificate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
