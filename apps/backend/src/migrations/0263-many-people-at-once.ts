import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = { saved_filter: 'gone', bulk_action: 'staff', acted_person: 'gone' };

/** Filters that somebody comes back to, and what is done about many people at once: each of them has a row with what became of it. */
export class ManyPeopleAtOnce1764000000263 implements MigrationInterface {
  readonly name = 'ManyPeopleAtOnce1764000000263';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE people.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON people.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON people.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON people.${table} TO svetionik_app;
        COMMENT ON TABLE people.${table} IS 'At an erasure: ${fate}';
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE TABLE people.saved_filter (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    filter jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    UNIQUE (organisation_id, person_id, name),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE TABLE people.bulk_action (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    deed jsonb NOT NULL,
    asked char(64) NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'running', 'finished')),
    proposed_by uuid NOT NULL REFERENCES identity.person,
    proposed_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    UNIQUE (organisation_id, id)
  );
  CREATE INDEX bulk_action_by_proposer ON people.bulk_action (proposed_by, organisation_id, state);
  CREATE TABLE people.acted_person (
    organisation_id uuid NOT NULL,
    action_id uuid NOT NULL,
    person_id uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('waiting', 'done', 'skipped')),
    why text CHECK ((why IS NOT NULL) = (outcome = 'skipped')),
    settled_at timestamptz,
    PRIMARY KEY (action_id, person_id),
    FOREIGN KEY (organisation_id, action_id) REFERENCES people.bulk_action (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX acted_person_waiting ON people.acted_person (action_id, person_id) WHERE outcome = 'waiting';
  CREATE INDEX acted_person_by_person ON people.acted_person (organisation_id, person_id);
`;
