import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that are made on request for somebody who keeps a register: the register as a book, certificates to be printed, lists
 * for authorities. They may be large, so their bytes stand in parts, and they are removed after some days. `certificate_ids` is what
 * was chosen when it was asked for.
 */
export class Exports1764000000101 implements MigrationInterface {
  readonly name = 'Exports1764000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.export (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        request jsonb NOT NULL,
        certificate_ids uuid[] NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready', 'failed')),
        bytes integer,
        UNIQUE (organisation_id, id),
        CHECK ((state = 'ready') = (bytes IS NOT NULL))
      );
      CREATE INDEX export_by_person ON certification.export (organisation_id, asked_by, asked_at, id);
      CREATE INDEX export_by_time ON certification.export (asked_at);
      CREATE TABLE certification.export_part (
        organisation_id uuid NOT NULL,
        export_id uuid NOT NULL,
        number integer NOT NULL,
        content bytea NOT NULL,
        PRIMARY KEY (export_id, number),
        FOREIGN KEY (organisation_id, export_id) REFERENCES certification.export (organisation_id, id) ON DELETE CASCADE
      );
      ALTER TABLE certification.export_part ALTER COLUMN content SET STORAGE EXTERNAL;
      GRANT SELECT, INSERT, UPDATE (state, bytes), DELETE ON certification.export TO svetionik_app;
      GRANT SELECT, INSERT, DELETE ON certification.export_part TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
