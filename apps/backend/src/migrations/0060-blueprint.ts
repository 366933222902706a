import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a form is drawn by, beside the objective, frozen with the edition: `enemy_marks` are shared by items that never
 * meet. Editions from before know of no enemies and no must-have items.
 */
export class Blueprint1764000000060 implements MigrationInterface {
  readonly name = 'Blueprint1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.course_item
        ADD COLUMN key text,
        ADD COLUMN difficulty text,
        ADD COLUMN must_have boolean NOT NULL DEFAULT false,
        ADD COLUMN enemy_marks text[] NOT NULL DEFAULT '{}';
      UPDATE assessment.course_item c SET key = v.content -> 'sr-Latn' ->> 'id', difficulty = v.content -> 'sr-Latn' ->> 'difficulty'
        FROM assessment.item_version v WHERE v.id = c.item_version_id;
      ALTER TABLE assessment.course_item
        ALTER COLUMN key SET NOT NULL,
        ALTER COLUMN difficulty SET NOT NULL,
        ADD CHECK (difficulty IN ('easy', 'medium', 'hard')),
        ADD UNIQUE (course_edition_id, key);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
