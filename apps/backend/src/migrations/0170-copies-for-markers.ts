import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What markers see of a document that a learner handed in: a copy, which may be held back because of what its text shows, until
 * somebody lets it go. Without a state none was made yet; `copy_detail` says what was found, what went wrong or what is missing.
 * Who has looked at a copy that is held back is noted: they do not mark that answer.
 */
export class CopiesForMarkers1764000000170 implements MigrationInterface {
  readonly name = 'CopiesForMarkers1764000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.answer_file
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN copy_state text CHECK (copy_state IN ('made', 'held', 'failed')),
        ADD COLUMN copy_hash char(64) REFERENCES platform.file,
        ADD COLUMN copy_detail text[] NOT NULL DEFAULT '{}',
        ADD COLUMN copy_tries smallint NOT NULL DEFAULT 0,
        ADD COLUMN copy_tried_at timestamptz,
        ADD COLUMN looked_by uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN released_at timestamptz,
        ADD COLUMN released_by uuid,
        ADD CONSTRAINT answer_file_copied CHECK ((copy_hash IS NOT NULL) = (copy_state IS NOT NULL AND copy_state <> 'failed')),
        ADD CONSTRAINT answer_file_released CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL OR copy_state = 'held'));
      CREATE INDEX answer_file_copy ON assessment.answer_file (copy_hash) WHERE copy_hash IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
