import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which draft another one was copied. */
export class CopiesOfCourses1764000000169 implements MigrationInterface {
  readonly name = 'CopiesOfCourses1764000000169';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE authoring.draft
        ADD COLUMN copied_from uuid,
        ADD FOREIGN KEY (organisation_id, copied_from) REFERENCES authoring.draft (organisation_id, id),
        ADD CONSTRAINT draft_copied CHECK (copied_from IS NULL OR kind IN ('course', 'bank'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
