import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Three roles become ten. Whoever wrote courses also marked and judged, and whoever administered also managed people and issued: each
 * goes on doing what they did, until somebody takes a part of it from them.
 */
export class RolesThatFitTheWork1764000000230 implements MigrationInterface {
  readonly name = 'RolesThatFitTheWork1764000000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE identity.member SET roles = roles || '{author,reviewer,marker}' WHERE 'trainer' = ANY (roles);
      UPDATE identity.member SET roles = roles || '{training-manager,certificate-officer}' WHERE 'administrator' = ANY (roles);

      CREATE TABLE identity.role_change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation (id),
        person_id uuid NOT NULL,
        given text[] NOT NULL,
        taken text[] NOT NULL CHECK (given <> '{}' OR taken <> '{}'),
        reason text CHECK (reason <> ''),
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
      );
      CREATE INDEX role_change_of ON identity.role_change (organisation_id, person_id, changed_at DESC);
      COMMENT ON TABLE identity.role_change IS 'At an erasure: gone';
      GRANT SELECT, INSERT ON identity.role_change TO svetionik_app;
      ALTER TABLE identity.role_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.role_change TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.role_change TO svetionik_system USING (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
