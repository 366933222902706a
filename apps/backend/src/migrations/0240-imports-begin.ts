import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of people come in as files. What a row says stays beside what became of it for 30 days, so that the whole can be taken back.
 * What an organisation says of its member's job stands with the membership: the account is its person's.
 */
export class ImportsBegin1764000000240 implements MigrationInterface {
  readonly name = 'ImportsBegin1764000000240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(memberships);
    await runner.query(trainings);
    await runner.query(imports);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE imports.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON imports.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON imports.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON imports.${table} TO svetionik_app;
        COMMENT ON TABLE imports.${table} IS 'At an erasure: ${fate}';
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const fates = { import: 'staff', imported_row: 'gone', column_choice: 'nobody’s' };

/**
 * The words of a name in the order of the alphabet, by which two people are found to have one name; as `nameKey` of the domain. A
 * workplace that the organisation has said stands until the account says something else than it did by then.
 */
const memberships = `
  ALTER TABLE identity.member ADD COLUMN job text CHECK (job <> '');
  ALTER TABLE identity.person ADD COLUMN name_key text COLLATE "C";
  CREATE FUNCTION identity.write_name_key() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN
      NEW.name_key := (SELECT string_agg(w.word, ' ' ORDER BY w.word COLLATE "C") FROM unnest(string_to_array(NEW.name_folded, ' ')) AS w (word));
      RETURN NEW;
    END
  $$;
  CREATE TRIGGER write_name_key BEFORE INSERT OR UPDATE OF name_folded ON identity.person
    FOR EACH ROW EXECUTE FUNCTION identity.write_name_key();
  UPDATE identity.person SET name_folded = name_folded WHERE name_folded IS NOT NULL;
  CREATE INDEX person_by_name_key ON identity.person (name_key) WHERE name_key IS NOT NULL;
  ALTER TABLE institutions.workplace ADD COLUMN employer_then text;
  UPDATE institutions.workplace SET employer_then = written;
`;

/** The organisation may write down what its member did elsewhere: it waits for being confirmed without evidence of its own. */
const trainings = `
  ALTER TABLE transcript.training ADD COLUMN certificate text NOT NULL DEFAULT '', ADD COLUMN imported boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT training_check,
    ADD CONSTRAINT training_check CHECK (CASE
      WHEN state = 'open' THEN num_nulls(evidence_hash, evidence_name, sent_at) = 3
      WHEN evidence_removed_at IS NOT NULL THEN num_nulls(evidence_hash, evidence_name, sent_at) = 2
      WHEN imported THEN sent_at IS NOT NULL AND num_nulls(evidence_hash, evidence_name) <> 1
      ELSE num_nulls(evidence_hash, evidence_name, sent_at) = 0 END);
`;

const imports = `
  CREATE SCHEMA imports;
  GRANT USAGE ON SCHEMA imports TO svetionik_app, svetionik_system;
  CREATE TABLE imports.import (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    file_name text NOT NULL,
    file_hash char(64) REFERENCES platform.file,
    source_hash char(64) NOT NULL,
    requested_by uuid NOT NULL REFERENCES identity.person,
    requested_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'reading'
      CHECK (state IN ('reading', 'uploaded', 'refused', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'discarded')),
    version int NOT NULL DEFAULT 1,
    format text CHECK (format IN ('csv', 'xlsx')),
    encoding text,
    sheets jsonb,
    problem jsonb,
    sheet int CHECK (sheet >= 0),
    fields text[],
    language text CHECK (language IN ('sr-Latn', 'sr-Cyrl', 'en')),
    progress int NOT NULL DEFAULT 0,
    undecided int NOT NULL DEFAULT 0,
    counts jsonb NOT NULL DEFAULT '{}',
    results jsonb NOT NULL DEFAULT '{}',
    checked_at timestamptz,
    applied_at timestamptz,
    applied_by uuid REFERENCES identity.person,
    undone_at timestamptz,
    undone_by uuid REFERENCES identity.person,
    rows_removed_at timestamptz,
    UNIQUE (organisation_id, id),
    CHECK ((sheet IS NULL) = (fields IS NULL)),
    CHECK (state NOT IN ('undone', 'discarded') OR file_hash IS NULL)
  );
  CREATE INDEX import_by_time ON imports.import (organisation_id, requested_at DESC, id DESC);
  CREATE INDEX import_with_rows ON imports.import (organisation_id, requested_at) WHERE rows_removed_at IS NULL;
  CREATE INDEX import_file ON imports.import (file_hash) WHERE file_hash IS NOT NULL;
  CREATE TABLE imports.imported_row (
    organisation_id uuid NOT NULL,
    import_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    verdict text NOT NULL CHECK (verdict IN ('read', 'new', 'changed', 'same', 'double', 'refused')),
    latin text,
    cyrillic text,
    email text,
    email_folded text COLLATE "C",
    job text,
    institution text,
    institution_key text COLLATE "C",
    institution_known boolean,
    training jsonb,
    refusals jsonb,
    cells text[],
    person_id uuid,
    differences jsonb,
    names_differ boolean NOT NULL DEFAULT false,
    resembles uuid[] NOT NULL DEFAULT '{}',
    decision text CHECK (decision IN ('same', 'other', 'skip')),
    decided_by uuid,
    applied_at timestamptz,
    outcome text CHECK (outcome IN ('invited', 'open', 'member', 'changed', 'gone', 'left')),
    invitation_id uuid,
    attached_at timestamptz,
    before jsonb,
    training_id uuid,
    undone text CHECK (undone IN ('withdrawn', 'ended', 'restored', 'kept', 'nothing')),
    PRIMARY KEY (import_id, number),
    FOREIGN KEY (organisation_id, import_id) REFERENCES imports.import (organisation_id, id) ON DELETE CASCADE,
    CHECK ((applied_at IS NULL) = (outcome IS NULL)),
    CHECK ((decision IS NULL) = (decided_by IS NULL))
  );
  CREATE INDEX imported_row_by_verdict ON imports.imported_row (import_id, verdict, number);
  CREATE INDEX imported_row_by_outcome ON imports.imported_row (import_id, outcome, number);
  CREATE INDEX imported_row_by_mail ON imports.imported_row (organisation_id, email_folded);
  CREATE INDEX imported_row_by_person ON imports.imported_row (organisation_id, person_id) WHERE person_id IS NOT NULL;
  CREATE INDEX imported_row_by_invitation ON imports.imported_row (invitation_id) WHERE invitation_id IS NOT NULL;
  CREATE INDEX imported_row_resembling ON imports.imported_row USING gin (resembles) WHERE resembles <> '{}';
  CREATE TABLE imports.column_choice (
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    headings_hash char(64) NOT NULL,
    fields text[] NOT NULL,
    chosen_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, headings_hash)
  );
`;
