import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations say who may register. Without a rule anybody may, as before. */
export class RegistrationByRule1764000000246 implements MigrationInterface {
  readonly name = 'RegistrationByRule1764000000246';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.registration_rule (
        organisation_id uuid PRIMARY KEY REFERENCES platform.organisation,
        rule text NOT NULL CHECK (rule IN ('open', 'domain', 'approval', 'invitation')),
        domains text[] NOT NULL,
        version integer NOT NULL,
        set_by uuid NOT NULL REFERENCES identity.person,
        set_at timestamptz NOT NULL,
        CHECK (rule <> 'domain' OR domains <> '{}')
      );
      COMMENT ON TABLE identity.registration_rule IS 'At an erasure: staff';
      ALTER TABLE identity.registration_rule ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.registration_rule TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.registration_rule TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE ON identity.registration_rule TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
