import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that learners hand in. The bytes stand with all others, by their hash; here stands whose they are, and under which
 * name, which may be the learner's own and can be erased. What no answer ever named is swept once the attempt is over.
 */
export class AnswerFiles1764000000082 implements MigrationInterface {
  readonly name = 'AnswerFiles1764000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.answer_file (
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        position smallint NOT NULL,
        hash char(64) NOT NULL REFERENCES platform.file,
        name text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        named boolean NOT NULL DEFAULT false,
        PRIMARY KEY (attempt_id, position, hash),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id),
        FOREIGN KEY (attempt_id, position) REFERENCES assessment.attempt_item (attempt_id, position)
      );
      CREATE INDEX answer_file_of ON assessment.answer_file (hash);
      CREATE INDEX answer_file_unnamed ON assessment.answer_file (attempt_id) WHERE NOT named;
      GRANT SELECT, INSERT, UPDATE, DELETE ON assessment.answer_file TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
