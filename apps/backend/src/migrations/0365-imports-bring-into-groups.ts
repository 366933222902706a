import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everybody of an import may get into a group by hand and a course. What a row has brought about is kept with it, so that it can be taken
 * back. A course may be another organisation’s, so that it is asked for and not referred to.
 */
export class ImportsBringIntoGroups1764000000365 implements MigrationInterface {
  readonly name = 'ImportsBringIntoGroups1764000000365';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imports.import ADD COLUMN group_id uuid, ADD COLUMN course_id uuid,
        ADD FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id);
      CREATE INDEX import_by_group ON imports.import (organisation_id, group_id) WHERE group_id IS NOT NULL;
      ALTER TABLE imports.imported_row ADD COLUMN group_since timestamptz, ADD COLUMN course_since timestamptz,
        DROP CONSTRAINT imported_row_outcome_check,
        ADD CONSTRAINT imported_row_outcome_check CHECK (outcome IN ('invited', 'open', 'member', 'changed', 'same', 'gone', 'left'));
      ALTER TABLE groups.movement DROP CONSTRAINT movement_cause_check,
        ADD CONSTRAINT movement_cause_check CHECK (cause IN ('hand', 'rule', 'invitation', 'import', 'archive'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
