import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days that a run had before it was moved, and when a score was corrected, so that whoever learns can be told what changed. People of
 * all runs are listed by surname.
 */
export class MovedRuns1764000000320 implements MigrationInterface {
  readonly name = 'MovedRuns1764000000320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs.move (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        started_on date NOT NULL,
        ended_on date NOT NULL,
        moved_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
        CHECK (ended_on >= started_on)
      );
      CREATE INDEX participant_by_surname ON runs.participant (organisation_id, sort_key, person_id) WHERE state = 'enrolled';
      CREATE INDEX move_of_run ON runs.move (organisation_id, run_id, moved_at);
      ALTER TABLE runs.move ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON runs.move TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON runs.move TO svetionik_system USING (true);
      GRANT SELECT, INSERT ON runs.move TO svetionik_app;
      CREATE VIEW assessment.past_scores WITH (security_invoker = true) AS
        SELECT id, organisation_id, attempt_id, replaced_at FROM assessment.past_score;
      GRANT SELECT ON assessment.past_scores TO svetionik_app;
      COMMENT ON TABLE runs.move IS 'At an erasure: nobody’s';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
