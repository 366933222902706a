import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1764000000003 implements MigrationInterface {
  readonly name = 'Organisations1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA organisations;
      CREATE TABLE organisations.organiser (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        name jsonb NOT NULL,
        place jsonb NOT NULL,
        signatory_name jsonb NOT NULL,
        signatory_role jsonb NOT NULL,
        seal_hash char(64) REFERENCES platform.file,
        signature_hash char(64) REFERENCES platform.file,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        archived_at timestamptz,
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE organisations.help_contacts (
        organisation_id uuid PRIMARY KEY REFERENCES platform.organisation,
        contacts jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
