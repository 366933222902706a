import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations, links and codes bring a run in place of a course, and a run may be joined by whoever has entered by one alone. */
export class EntriesBringRuns1764000000437 implements MigrationInterface {
  readonly name = 'EntriesBringRuns1764000000437';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.invitation_batch ADD COLUMN run_id uuid, ADD CHECK (num_nonnulls(course_id, run_id) < 2);
      ALTER TABLE identity.invitation_link ADD COLUMN run_id uuid, ADD CHECK (num_nonnulls(course_id, run_id) < 2);
      CREATE INDEX invitation_batch_by_run ON identity.invitation_batch (run_id) WHERE run_id IS NOT NULL;
      CREATE INDEX invitation_link_by_run ON identity.invitation_link (run_id) WHERE run_id IS NOT NULL;
      ALTER TABLE runs.run DROP CONSTRAINT run_joining_check, ADD CONSTRAINT run_joining_check CHECK (joining IN ('open', 'group', 'invitation', 'staff'));
    `);
    await runner.query(`
      CREATE VIEW identity.run_entries WITH (security_invoker = true) AS
        SELECT l.organisation_id, l.run_id, e.person_id FROM identity.invitation_link l JOIN identity.link_entry e ON e.link_id = l.id WHERE l.run_id IS NOT NULL
        UNION
        SELECT b.organisation_id, b.run_id, i.accepted_by FROM identity.invitation_batch b JOIN identity.invitation i ON i.batch_id = b.id
        WHERE b.run_id IS NOT NULL AND i.accepted_by IS NOT NULL;
      COMMENT ON VIEW identity.run_entries IS 'Who has entered by an invitation, a link or a code that brings a run';
      GRANT SELECT ON identity.run_entries TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
