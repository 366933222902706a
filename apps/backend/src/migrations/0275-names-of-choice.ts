import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The name of an account is what somebody wants to be called by. Whether documents bear it too is theirs to say, and what they bear
 * instead is asked when one is to be issued, kept for that enrolment alone, and read by issuing alone: its view names nobody.
 */
export class NamesOfChoice1764000000275 implements MigrationInterface {
  readonly name = 'NamesOfChoice1764000000275';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(calledNames);
    await runner.query(documentNames);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Names that were confirmed before stand on documents, as they did. */
const calledNames = `
  ALTER TABLE identity.person ADD COLUMN name_on_documents boolean NOT NULL DEFAULT true;
  ALTER TABLE identity.mailed_link ADD COLUMN name_latin text, ADD COLUMN name_cyrillic text,
    ADD CHECK ((name_latin IS NULL) = (name_cyrillic IS NULL));
  CREATE VIEW identity.printed_names WITH (security_invoker = true) AS
    SELECT p.id AS person_id FROM identity.person p
    WHERE p.name_confirmed_at IS NOT NULL AND p.name_on_documents AND p.name_latin IS NOT NULL;
  GRANT SELECT ON identity.printed_names TO svetionik_app;
`;

const documentNames = `
  CREATE TABLE issuing.document_name (
    enrolment_id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES identity.person,
    latin text NOT NULL,
    cyrillic text NOT NULL,
    form text NOT NULL CHECK (form IN ('feminine', 'masculine', 'neutral')),
    script text NOT NULL CHECK (script IN ('sr-Latn', 'sr-Cyrl')),
    given_at timestamptz NOT NULL,
    FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id) ON DELETE CASCADE
  );
  CREATE INDEX document_name_of ON issuing.document_name (organisation_id, person_id, given_at);
  COMMENT ON TABLE issuing.document_name IS 'At an erasure: gone';
  ALTER TABLE issuing.document_name ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON issuing.document_name TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON issuing.document_name TO svetionik_system USING (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON issuing.document_name TO svetionik_app;
  CREATE VIEW issuing.named_documents WITH (security_invoker = true) AS
    SELECT organisation_id, enrolment_id FROM issuing.document_name;
  GRANT SELECT ON issuing.named_documents TO svetionik_app;
`;
