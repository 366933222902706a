import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions of an import get into their bank by a job: what the author confirmed, and when, stands with the import.
 * `effect` says what becomes of a question at worst. Beside that, whoever needs larger targets and steps has them.
 */
export class ConfirmedImportsAndLargerSteps1764000000087 implements MigrationInterface {
  readonly name = 'ConfirmedImportsAndLargerSteps1764000000087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE authoring.item_import
        ADD COLUMN expected integer CHECK (expected >= 0),
        ADD COLUMN read_items integer NOT NULL DEFAULT 0,
        ADD COLUMN confirmed_at timestamptz,
        ADD COLUMN confirmed_by uuid REFERENCES identity.person,
        ADD COLUMN left_out integer[] NOT NULL DEFAULT '{}',
        ADD COLUMN left_out_effects text[] NOT NULL DEFAULT '{}',
        ADD COLUMN adding_failed_at timestamptz,
        ADD COLUMN added integer NOT NULL DEFAULT 0;
      UPDATE authoring.item_import i SET confirmed_at = added_at, confirmed_by = requested_by,
        added = (SELECT count(draft_id) FROM authoring.imported_item WHERE import_id = i.id)
      WHERE added_at IS NOT NULL;
      ALTER TABLE authoring.item_import
        ADD CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
        ADD CHECK (confirmed_at IS NULL OR read_at IS NOT NULL),
        ADD CHECK (added_at IS NULL OR confirmed_at IS NOT NULL);
      CREATE INDEX item_import_of_bank ON authoring.item_import (organisation_id, bank_id, requested_at DESC, id DESC);
      ALTER TABLE authoring.imported_item ADD COLUMN effect text NOT NULL GENERATED ALWAYS AS (
        CASE
          WHEN item IS NULL THEN 'refused'
          WHEN notes @> '[{ "effect": "lost" }]' THEN 'lost'
          WHEN notes @> '[{ "effect": "changed" }]' THEN 'changed'
          ELSE 'kept'
        END
      ) STORED;
      CREATE INDEX imported_item_by_effect ON authoring.imported_item (import_id, effect, place);
      GRANT UPDATE (expected, read_items, confirmed_at, confirmed_by, left_out, left_out_effects, adding_failed_at, added) ON authoring.item_import TO svetionik_app;

      ALTER TABLE assessment.accommodation ADD COLUMN larger_steps boolean NOT NULL DEFAULT false;
      ALTER TABLE assessment.attempt ADD COLUMN larger_steps boolean NOT NULL DEFAULT false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
