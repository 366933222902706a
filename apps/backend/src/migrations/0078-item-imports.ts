import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions from other systems, as they were read and before they are in a bank. `source` stands only until a worker
 * has read it; `draft_id` is the item that a question has become.
 */
export class ItemImports1764000000078 implements MigrationInterface {
  readonly name = 'ItemImports1764000000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authoring.item_import (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        bank_id uuid NOT NULL,
        format text NOT NULL,
        file_name text NOT NULL,
        source_hash char(64) NOT NULL,
        source bytea,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        read_at timestamptz,
        failed_at timestamptz,
        added_at timestamptz,
        encoding text,
        problem jsonb,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, bank_id) REFERENCES authoring.draft (organisation_id, id),
        CHECK (read_at IS NULL OR failed_at IS NULL),
        CHECK (added_at IS NULL OR read_at IS NOT NULL),
        CHECK ((source IS NULL) = (read_at IS NOT NULL OR failed_at IS NOT NULL))
      );
      CREATE TABLE authoring.imported_item (
        organisation_id uuid NOT NULL,
        import_id uuid NOT NULL,
        place integer NOT NULL,
        line integer NOT NULL,
        file text,
        title text NOT NULL,
        item jsonb,
        notes jsonb NOT NULL,
        draft_id uuid REFERENCES authoring.draft,
        PRIMARY KEY (import_id, place),
        FOREIGN KEY (organisation_id, import_id) REFERENCES authoring.item_import (organisation_id, id)
      );
      GRANT SELECT, INSERT ON authoring.item_import, authoring.imported_item TO svetionik_app;
      GRANT UPDATE (source, read_at, failed_at, added_at, encoding, problem) ON authoring.item_import TO svetionik_app;
      GRANT UPDATE (draft_id) ON authoring.imported_item TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
