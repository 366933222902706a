import type { MigrationInterface, QueryRunner } from 'typeorm';

const settingOf = (name: string) => `(SELECT nullif(current_setting('${name}', true), '')::uuid)`;

/**
 * Links and codes let in, until they are full, over or closed, and may be for addresses of one domain. What a registration leads to is
 * kept as an admission, which its mail refers to: whoever has confirmed the address enters by it, or waits for somebody to decide. An
 * organisation knows a person from when they wait there.
 */
export class EntryByLink1764000000245 implements MigrationInterface {
  readonly name = 'EntryByLink1764000000245';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.invitation_link
        DROP COLUMN roles,
        ADD body_hash char(64) NOT NULL,
        ADD mail_domain text CHECK (mail_domain <> ''),
        ADD closed_at timestamptz;

      CREATE TABLE identity.admission (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        link_id uuid,
        state text NOT NULL DEFAULT 'begun' CHECK (state IN ('begun', 'waiting', 'admitted', 'refused')),
        begun_at timestamptz NOT NULL,
        waiting_since timestamptz,
        settled_at timestamptz,
        settled_by uuid REFERENCES identity.person,
        reason text CHECK (reason <> ''),
        FOREIGN KEY (organisation_id, link_id) REFERENCES identity.invitation_link (organisation_id, id),
        CHECK ((state IN ('begun', 'waiting')) = (settled_at IS NULL)),
        CHECK (state <> 'waiting' OR waiting_since IS NOT NULL)
      );
      CREATE INDEX admission_waiting ON identity.admission (organisation_id, waiting_since, id) WHERE state = 'waiting';
      CREATE UNIQUE INDEX admission_waiting_once ON identity.admission (person_id, organisation_id) WHERE state = 'waiting';
      CREATE INDEX admission_by_person ON identity.admission (person_id);
      CREATE INDEX admission_by_link ON identity.admission (link_id) WHERE link_id IS NOT NULL;
      COMMENT ON TABLE identity.admission IS 'At an erasure: gone';
      ALTER TABLE identity.admission ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.admission TO svetionik_app USING (organisation_id = ${settingOf('app.organisation')});
      CREATE POLICY own_admissions ON identity.admission TO svetionik_app USING (person_id = ${settingOf('app.person')});
      CREATE POLICY whole_installation ON identity.admission TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.admission TO svetionik_app;
      CREATE TRIGGER note_admission AFTER INSERT OR UPDATE OF state ON identity.admission
        FOR EACH ROW WHEN (NEW.state = 'waiting') EXECUTE FUNCTION identity.note_membership();

      ALTER TABLE identity.mailed_link ADD admission_id uuid REFERENCES identity.admission ON DELETE CASCADE;
      CREATE INDEX mailed_link_by_admission ON identity.mailed_link (admission_id) WHERE admission_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
