import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A programme may name the profile by which one certificate is issued for the whole of it. Whoever is in a programme has an id there, which
 * stands in their certificate where that of an enrolment stands in one for a course; what issuing asks of programmes is published. The name
 * that somebody states for that document alone is kept as those for documents of courses are.
 */
export class ProgrammesAreCertified1764000000356 implements MigrationInterface {
  readonly name = 'ProgrammesAreCertified1764000000356';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programmes.participant ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD UNIQUE (id),
        ADD UNIQUE (organisation_id, id);
      ALTER TABLE programmes.programme ADD COLUMN profile_id uuid,
        ADD FOREIGN KEY (organisation_id, profile_id) REFERENCES profiles.profile (organisation_id, id);
      CREATE INDEX certificate_by_programme ON registry.certificate ((facts ->> 'programme')) WHERE facts ? 'programme';
    `);
    await runner.query(views);
    await runner.query(documentNames);
    await runner.query(organisationOf);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const views = `
  CREATE VIEW programmes.participants WITH (security_invoker = true) AS
    SELECT id, organisation_id, programme_id, person_id, edition_id, state FROM programmes.participant;
  CREATE VIEW programmes.programmes WITH (security_invoker = true) AS
    SELECT id, organisation_id, current_edition_id, joining, profile_id FROM programmes.programme;
  CREATE VIEW programmes.editions WITH (security_invoker = true) AS
    SELECT id, organisation_id, programme_id, number, title, choose FROM programmes.edition;
  CREATE VIEW programmes.edition_parts WITH (security_invoker = true) AS
    SELECT organisation_id, edition_id, id, place, course_id, need, entry_percent FROM programmes.edition_part;
  CREATE VIEW programmes.recognitions WITH (security_invoker = true) AS
    SELECT organisation_id, programme_id, person_id, part_id FROM programmes.recognition;
  GRANT SELECT ON programmes.participants, programmes.programmes, programmes.editions, programmes.edition_parts, programmes.recognitions TO svetionik_app;
  CREATE VIEW profiles.profiles WITH (security_invoker = true) AS
    SELECT p.id, p.organisation_id, p.created_at, v.id AS version_id, v.name, v.definition FROM profiles.profile p
      CROSS JOIN LATERAL (SELECT id, name, definition FROM profiles.profile_version WHERE profile_id = p.id ORDER BY number DESC LIMIT 1) v
      WHERE p.archived_at IS NULL;
  GRANT SELECT ON profiles.profiles TO svetionik_app;
`;

const documentNames = `
  CREATE TABLE issuing.programme_document_name (
    participant_id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES identity.person,
    latin text NOT NULL,
    cyrillic text NOT NULL,
    form text NOT NULL CHECK (form IN ('feminine', 'masculine', 'neutral')),
    script text NOT NULL CHECK (script IN ('sr-Latn', 'sr-Cyrl')),
    given_at timestamptz NOT NULL,
    FOREIGN KEY (organisation_id, participant_id) REFERENCES programmes.participant (organisation_id, id) ON DELETE CASCADE
  );
  CREATE INDEX programme_document_name_of ON issuing.programme_document_name (organisation_id, person_id, given_at);
  COMMENT ON TABLE issuing.programme_document_name IS 'At an erasure: gone';
  ALTER TABLE issuing.programme_document_name ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON issuing.programme_document_name TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON issuing.programme_document_name TO svetionik_system USING (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON issuing.programme_document_name TO svetionik_app;
`;

/** Whose programme it is that somebody has a certificate for: what was achieved is told to whoever asks. */
const organisationOf = `
  GRANT CREATE ON SCHEMA registry TO svetionik_system;
  CREATE FUNCTION registry.organisation_of_programme(programme uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT organisation_id FROM registry.certificate WHERE facts ? 'programme' AND facts ->> 'programme' = programme::text LIMIT 1
  $$;
  ALTER FUNCTION registry.organisation_of_programme(uuid) OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA registry FROM svetionik_system;
  REVOKE ALL ON FUNCTION registry.organisation_of_programme(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION registry.organisation_of_programme(uuid) TO svetionik_app;
`;
