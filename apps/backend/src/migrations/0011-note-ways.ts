import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The way that somebody takes through a content note, kept apart from what is done, where others read. The policy shows
 * a row to the learner it belongs to and to nobody else.
 */
export class NoteWays1764000000011 implements MigrationInterface {
  readonly name = 'NoteWays1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE learning.note_way (
        organisation_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        block_key text NOT NULL,
        way text NOT NULL CHECK (way IN ('described', 'alternative')),
        chosen_at timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, block_key),
        FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id) ON DELETE CASCADE
      );
      INSERT INTO learning.note_way SELECT organisation_id, enrolment_id, block_key, way, done_at FROM learning.block_done WHERE way = 'alternative';
      ALTER TABLE learning.block_done DROP COLUMN way;
      GRANT SELECT, INSERT, UPDATE, DELETE ON learning.note_way TO svetionik_app;
      ALTER TABLE learning.note_way ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_ways ON learning.note_way TO svetionik_app USING (
        EXISTS (SELECT FROM learning.enrolment e WHERE e.id = enrolment_id AND e.person_id = nullif(current_setting('app.actor', true), '')::uuid)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
