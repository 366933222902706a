import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups whose people get onto a run as they come. */
export class RunsFollowGroups1764000000350 implements MigrationInterface {
  readonly name = 'RunsFollowGroups1764000000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs.followed_group (
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        group_id uuid NOT NULL,
        ordered_by uuid NOT NULL REFERENCES identity.person,
        ordered_at timestamptz NOT NULL,
        PRIMARY KEY (run_id, group_id),
        FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
        FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id)
      );
      CREATE INDEX followed_group_by_group ON runs.followed_group (organisation_id, group_id);
      ALTER TABLE runs.followed_group ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON runs.followed_group TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON runs.followed_group TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON runs.followed_group TO svetionik_app;
      COMMENT ON TABLE runs.followed_group IS 'At an erasure: staff';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
