import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator proposes to end of somebody who has lost it, until another one confirms it. */
export class LostFactorsAreEndedByTwo1764000000388 implements MigrationInterface {
  readonly name = 'LostFactorsAreEndedByTwo1764000000388';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.factor_ending (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        proposed_by uuid NOT NULL REFERENCES identity.person,
        proposed_at timestamptz NOT NULL,
        UNIQUE (organisation_id, person_id),
        CHECK (person_id <> proposed_by)
      );
      COMMENT ON TABLE identity.factor_ending IS 'At an erasure: gone';
      CREATE INDEX factor_ending_by_person ON identity.factor_ending (person_id);
      CREATE INDEX factor_ending_by_proposer ON identity.factor_ending (proposed_by);
      ALTER TABLE identity.factor_ending ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.factor_ending TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.factor_ending TO svetionik_system USING (true);
      GRANT SELECT, INSERT, DELETE ON identity.factor_ending TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
