import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks may be changed until the result is final, a day after the last one: `all_marked_at` is when that was. What was given first
 * stays in assessment.mark; each change is appended with what was before and why.
 */
export class ChangesOfMarks1764000000166 implements MigrationInterface {
  readonly name = 'ChangesOfMarks1764000000166';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.attempt
        ADD COLUMN all_marked_at timestamptz,
        ADD CONSTRAINT attempt_all_marked CHECK (all_marked_at IS NULL OR state <> 'open');
      CREATE INDEX attempt_to_judge ON assessment.attempt (all_marked_at) WHERE awaiting_marking;
      CREATE TABLE assessment.mark_change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        task_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('first', 'second', 'moderator')),
        marker_id uuid NOT NULL,
        from_marks jsonb NOT NULL,
        from_points numeric(6, 1) NOT NULL,
        from_note text NOT NULL,
        marks jsonb NOT NULL,
        points numeric(6, 1) NOT NULL,
        note text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        changed_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, task_id) REFERENCES assessment.marking_task (organisation_id, id) ON DELETE CASCADE
      );
      CREATE INDEX mark_change_of ON assessment.mark_change (task_id);
      CREATE INDEX marking_seat_given ON assessment.marking_seat (organisation_id, marker_id, finished_at) WHERE finished_at IS NOT NULL;
      GRANT SELECT, INSERT ON assessment.mark_change TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
