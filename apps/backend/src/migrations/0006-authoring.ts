import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Authoring1764000000006 implements MigrationInterface {
  readonly name = 'Authoring1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA authoring;
      CREATE TABLE authoring.draft (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        kind text NOT NULL CHECK (kind IN ('module', 'lesson', 'course', 'bank', 'item')),
        parent_id uuid,
        key text NOT NULL,
        content jsonb NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        removed_at timestamptz,
        UNIQUE (organisation_id, id),
        UNIQUE NULLS NOT DISTINCT (organisation_id, kind, parent_id, key),
        FOREIGN KEY (organisation_id, parent_id) REFERENCES authoring.draft (organisation_id, id),
        CHECK ((parent_id IS NULL) = (kind IN ('module', 'course', 'bank')))
      );
      CREATE INDEX draft_by_title ON authoring.draft (organisation_id, kind, sort_key COLLATE "sr-Latn-x-icu", id);
      CREATE INDEX draft_by_parent ON authoring.draft (parent_id);
      CREATE TABLE authoring.upload (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        hash char(64) NOT NULL REFERENCES platform.file,
        width integer,
        height integer,
        uploaded_at timestamptz NOT NULL,
        uploaded_by uuid,
        PRIMARY KEY (organisation_id, hash)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
