import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long certificates of a course edition are valid, and until when each is: those of earlier editions for ever. */
export class Validity1764000000096 implements MigrationInterface {
  readonly name = 'Validity1764000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.course_edition ADD COLUMN validity jsonb NOT NULL DEFAULT '{"kind": "unlimited"}';
      ALTER TABLE certification.certificate ADD COLUMN expires_on date;
      CREATE INDEX certificate_by_expiry ON certification.certificate (organisation_id, expires_on) WHERE status = 'valid' AND expires_on IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
