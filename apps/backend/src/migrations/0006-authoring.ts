import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Authoring1764000000006 implements MigrationInterface {
  readonly name = 'Authoring1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA authoring;
      CREATE TABLE authoring.module_draft (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        slug text NOT NULL,
        kind text NOT NULL,
        tracks text[] NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        lesson_order uuid[] NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        UNIQUE (organisation_id, slug),
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE authoring.lesson_draft (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        module_id uuid NOT NULL,
        key text NOT NULL,
        title text NOT NULL,
        minutes integer NOT NULL,
        blocks jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        removed_at timestamptz,
        UNIQUE (module_id, key),
        FOREIGN KEY (organisation_id, module_id) REFERENCES authoring.module_draft (organisation_id, id)
      );
      CREATE TABLE authoring.course_draft (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        slug text NOT NULL,
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        UNIQUE (organisation_id, slug)
      );
      CREATE TABLE authoring.item_draft (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        bank_id uuid NOT NULL,
        key text NOT NULL,
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        removed_at timestamptz,
        UNIQUE (bank_id, key)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
