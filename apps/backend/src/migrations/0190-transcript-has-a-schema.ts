import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The transcript is a feature of its own. Whatever refers to its tables goes on doing so. */
export class TranscriptHasASchema1764000000190 implements MigrationInterface {
  readonly name = 'TranscriptHasASchema1764000000190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA transcript;
      GRANT USAGE ON SCHEMA transcript TO svetionik_app;
      ALTER TABLE certification.training SET SCHEMA transcript;
      ALTER TABLE certification.licence_period SET SCHEMA transcript;
      ALTER TABLE certification.print SET SCHEMA transcript;
    `);
    await runner.query(`
      CREATE OR REPLACE VIEW certification.certificates WITH (security_invoker = true) AS
        SELECT id, enrolment_id, kind, issued_at, rendering, status, year, number, entry, facts, issued_on, expires_on FROM certification.certificate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
