import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The directory of institutions, and where each member works. Words of names are written by a trigger, because a search that misses
 * an institution makes somebody write it a second time; that none stands below itself is checked by another one, under a lock.
 */
export class InstitutionsBegin1764000000220 implements MigrationInterface {
  readonly name = 'InstitutionsBegin1764000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directory);
    await runner.query(words);
    await runner.query(tree);
    await runner.query(workplaces);
    await runner.query(merges);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE institutions.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON institutions.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON institutions.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON institutions.${table} TO svetionik_app;
        COMMENT ON TABLE institutions.${table} IS 'At an erasure: ${fate}';
      `);
    await runner.query(views);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const fates = {
  institution: 'nobody’s',
  institution_word: 'nobody’s',
  workplace: 'gone',
  merge: 'staff',
  merged_workplace: 'gone',
};

const directory = `
  CREATE SCHEMA institutions;
  GRANT USAGE ON SCHEMA institutions TO svetionik_app, svetionik_system;
  CREATE TABLE institutions.institution (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    kind text NOT NULL CHECK (kind IN ('police', 'health', 'justice', 'education', 'social-protection', 'media', 'other')),
    name jsonb NOT NULL,
    town jsonb NOT NULL,
    parent_id uuid,
    sort_key text NOT NULL,
    own_keys text[] NOT NULL,
    former_keys text[] NOT NULL DEFAULT '{}',
    sought text NOT NULL DEFAULT '',
    version int NOT NULL DEFAULT 1,
    added_at timestamptz NOT NULL,
    archived_at timestamptz,
    merged_into uuid,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, parent_id) REFERENCES institutions.institution (organisation_id, id),
    FOREIGN KEY (organisation_id, merged_into) REFERENCES institutions.institution (organisation_id, id),
    CHECK (merged_into IS NULL OR (merged_into <> id AND parent_id IS NULL))
  );
  CREATE INDEX institution_by_name ON institutions.institution (organisation_id, sort_key COLLATE "sr-Latn-x-icu", id) WHERE merged_into IS NULL;
  CREATE INDEX institution_topmost ON institutions.institution (organisation_id, sort_key COLLATE "sr-Latn-x-icu", id)
    WHERE merged_into IS NULL AND parent_id IS NULL;
  CREATE INDEX institution_by_parent ON institutions.institution (parent_id, sort_key COLLATE "sr-Latn-x-icu", id);
  CREATE INDEX institution_by_merging ON institutions.institution (merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX institution_by_key ON institutions.institution USING gin ((own_keys || former_keys));
`;

const words = `
  CREATE TABLE institutions.institution_word (
    organisation_id uuid NOT NULL,
    word text COLLATE "C" NOT NULL,
    institution_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, word, institution_id),
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institutions.institution (organisation_id, id)
  );
  CREATE INDEX institution_word_of_institution ON institutions.institution_word (institution_id);
  CREATE FUNCTION institutions.write_sought() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN
      NEW.sought := ' ' || array_to_string(NEW.own_keys || NEW.former_keys, ' ');
      RETURN NEW;
    END
  $$;
  CREATE TRIGGER write_sought BEFORE INSERT OR UPDATE OF own_keys, former_keys ON institutions.institution
    FOR EACH ROW EXECUTE FUNCTION institutions.write_sought();
  CREATE FUNCTION institutions.write_words() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN
      DELETE FROM institutions.institution_word WHERE institution_id = NEW.id;
      INSERT INTO institutions.institution_word (organisation_id, word, institution_id)
        SELECT DISTINCT NEW.organisation_id, w.word, NEW.id FROM unnest(string_to_array(NEW.sought, ' ')) AS w (word) WHERE w.word <> '';
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER write_words AFTER INSERT OR UPDATE OF own_keys, former_keys ON institutions.institution
    FOR EACH ROW EXECUTE FUNCTION institutions.write_words();
`;

/** As `refuseParent` of the domain. Each statement of a volatile function sees what was committed while it waited for the lock. */
const tree = `
  CREATE FUNCTION institutions.lock_tree(organisation uuid) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('institutions.tree ' || organisation::text, 0))
  $$;
  CREATE FUNCTION institutions.ancestors(bottom uuid) RETURNS TABLE (id uuid, level int) LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    WITH RECURSIVE above (id, level) AS (
      SELECT i.parent_id, 1 FROM institutions.institution i WHERE i.id = bottom AND i.parent_id IS NOT NULL
      UNION ALL
      SELECT i.parent_id, a.level + 1 FROM above a JOIN institutions.institution i ON i.id = a.id
        WHERE i.parent_id IS NOT NULL AND a.level <= 6
    ) SELECT above.id, above.level FROM above
  $$;
  CREATE FUNCTION institutions.descendants(top uuid) RETURNS TABLE (id uuid, level int) LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    WITH RECURSIVE below (id, level) AS (
      SELECT i.id, 1 FROM institutions.institution i WHERE i.id = top
      UNION ALL
      SELECT i.id, b.level + 1 FROM below b JOIN institutions.institution i ON i.parent_id = b.id WHERE b.level <= 6
    ) SELECT below.id, below.level FROM below
  $$;
  CREATE FUNCTION institutions.check_tree() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN
      IF NEW.parent_id IS NULL THEN RETURN NULL; END IF;
      PERFORM institutions.lock_tree(NEW.organisation_id);
      IF EXISTS (SELECT FROM institutions.ancestors(NEW.id) a WHERE a.id = NEW.id) THEN
        RAISE EXCEPTION 'an institution cannot stand below itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'institution_not_cyclic';
      END IF;
      IF (SELECT count(*) FROM institutions.ancestors(NEW.id)) + (SELECT max(d.level) FROM institutions.descendants(NEW.id) d) > 6 THEN
        RAISE EXCEPTION 'the tree of institutions has six levels' USING ERRCODE = 'check_violation', CONSTRAINT = 'institution_not_too_deep';
      END IF;
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER check_tree AFTER INSERT OR UPDATE OF parent_id ON institutions.institution
    FOR EACH ROW EXECUTE FUNCTION institutions.check_tree();
`;

/** An id by which what was written the same way is named: the hash of its key, as a UUID. */
const workplaces = `
  CREATE FUNCTION institutions.id_of_key(key text) RETURNS uuid LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT overlay(overlay(md5(key) placing '4' from 13) placing '8' from 17)::uuid
  $$;
  CREATE TABLE institutions.workplace (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    institution_id uuid,
    written text NOT NULL,
    written_key text COLLATE "C" NOT NULL,
    written_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('chosen', 'matched', 'sorted', 'waiting', 'left')),
    since timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institutions.institution (organisation_id, id),
    CHECK ((institution_id IS NULL) = (state IN ('waiting', 'left')))
  );
  CREATE INDEX workplace_by_institution ON institutions.workplace (organisation_id, institution_id, person_id);
  CREATE INDEX workplace_waiting ON institutions.workplace (organisation_id, written_key) WHERE state = 'waiting';
  CREATE INDEX workplace_by_written ON institutions.workplace (organisation_id, written_id);
`;

const merges = `
  CREATE TABLE institutions.merge (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    kept_id uuid NOT NULL,
    merged_id uuid NOT NULL,
    kept_before jsonb NOT NULL,
    merged_before jsonb NOT NULL,
    chosen jsonb NOT NULL,
    kept_version int NOT NULL,
    people int NOT NULL,
    children uuid[] NOT NULL,
    merged_by uuid NOT NULL REFERENCES identity.person,
    merged_at timestamptz NOT NULL,
    undone_by uuid REFERENCES identity.person,
    undone_at timestamptz,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, kept_id) REFERENCES institutions.institution (organisation_id, id),
    FOREIGN KEY (organisation_id, merged_id) REFERENCES institutions.institution (organisation_id, id),
    CHECK ((undone_by IS NULL) = (undone_at IS NULL))
  );
  CREATE INDEX merge_by_time ON institutions.merge (organisation_id, merged_at, id);
  CREATE INDEX merge_of_merged ON institutions.merge (merged_id);
  CREATE TABLE institutions.merged_workplace (
    merge_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (merge_id, person_id),
    FOREIGN KEY (organisation_id, merge_id) REFERENCES institutions.merge (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES institutions.workplace (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX merged_workplace_by_person ON institutions.merged_workplace (organisation_id, person_id);
`;

const views = `
  CREATE VIEW institutions.institutions WITH (security_invoker = true) AS
    SELECT id, organisation_id, kind, name, town, parent_id, sort_key, archived_at, merged_into FROM institutions.institution;
  CREATE VIEW institutions.workplaces WITH (security_invoker = true) AS
    SELECT organisation_id, person_id, institution_id, written FROM institutions.workplace;
  CREATE VIEW identity.employers WITH (security_invoker = true) AS SELECT id, employer FROM identity.person;
  GRANT SELECT ON institutions.institutions, institutions.workplaces, identity.employers TO svetionik_app;
`;
