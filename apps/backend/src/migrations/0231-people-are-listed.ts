import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  listed_member: 'gone',
  search_term: 'gone',
  coordinated_institution: 'gone',
  opening: 'gone',
};

/**
 * What a member is found by, in the order of surnames. Triggers write it, because a list that misses somebody says that they are no
 * member; they run for the installation, because a person who changes their name changes it in every organisation of theirs.
 */
export class PeopleAreListed1764000000231 implements MigrationInterface {
  readonly name = 'PeopleAreListed1764000000231';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(listed);
    await runner.query(coordination);
    await runner.query(openings);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE people.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON people.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON people.${table} TO svetionik_system USING (true);
        COMMENT ON TABLE people.${table} IS 'At an erasure: ${fate}';
      `);
    await runner.query(writing);
    await runner.query(`
      SELECT people.list_member(organisation_id, person_id) FROM identity.member;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const listed = `
  CREATE SCHEMA people;
  GRANT USAGE ON SCHEMA people TO svetionik_app, svetionik_system;
  CREATE TABLE people.listed_member (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
    sought text NOT NULL,
    email text NOT NULL,
    profession text,
    roles text[] NOT NULL,
    institution_id uuid,
    blocked boolean NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE TABLE people.search_term (
    organisation_id uuid NOT NULL,
    term text COLLATE "C" NOT NULL,
    sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, term, sort_key, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES people.listed_member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX search_term_of_person ON people.search_term (organisation_id, person_id);
  GRANT SELECT ON people.listed_member, people.search_term TO svetionik_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON people.listed_member, people.search_term TO svetionik_system;
  CREATE VIEW identity.role_changes WITH (security_invoker = true) AS
    SELECT id, organisation_id, person_id, given, taken, changed_at FROM identity.role_change;
  CREATE OR REPLACE VIEW institutions.workplaces WITH (security_invoker = true) AS
    SELECT organisation_id, person_id, institution_id, written, since FROM institutions.workplace;
  GRANT SELECT ON identity.role_changes TO svetionik_app;
`;

const coordination = `
  CREATE TABLE people.coordinated_institution (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    institution_id uuid NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id, institution_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institutions.institution (organisation_id, id)
  );
  GRANT SELECT, INSERT, DELETE ON people.coordinated_institution TO svetionik_app;
`;

const openings = `
  CREATE TABLE people.opening (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    opened_on date NOT NULL,
    opened_by uuid NOT NULL,
    role text NOT NULL,
    UNIQUE (organisation_id, person_id, opened_on, opened_by, role),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX opening_by_day ON people.opening (organisation_id, person_id, opened_on, id);
  GRANT SELECT, INSERT ON people.opening TO svetionik_app;
`;

/**
 * Terms of a member: the empty one, which everybody has; words of the name in both scripts; an asterisk and the first one to three
 * letters of each; an at sign and the address; the institution, the profession and the roles, each behind a colon. As `fold` of the
 * domain, for Cyrillic.
 */
const writing = `
  CREATE FUNCTION people.fold_cyrillic(name text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT trim(regexp_replace(regexp_replace(translate(
      replace(replace(replace(replace(replace(replace(replace(replace(name, 'Љ', 'lj'), 'љ', 'lj'), 'Њ', 'nj'), 'њ', 'nj'), 'Џ', 'dz'), 'џ', 'dz'), 'Ђ', 'dj'), 'ђ', 'dj'),
      'АБВГДЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдежзијклмнопрстћуфхцчш-‐‑–—„“”»«"''’ʼ',
      'abvgdezzijklmnoprstcufhccsabvgdezzijklmnoprstcufhccs           '), 'dj+', 'd', 'g'), '\\s+', ' ', 'g'))
  $$;
  CREATE FUNCTION people.terms_of(name text, email text, institution uuid, profession text, roles text[]) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    WITH word AS (SELECT w.word FROM unnest(string_to_array(name, ' ')) AS w (word) WHERE w.word <> '')
    SELECT '' UNION SELECT word FROM word
    UNION SELECT '*' || left(word, n) FROM word CROSS JOIN generate_series(1, 3) AS n WHERE length(word) >= n
    UNION SELECT '@' || email
    UNION SELECT ':institution:' || coalesce(institution::text, 'none')
    UNION SELECT ':profession:' || profession WHERE profession IS NOT NULL
    UNION SELECT ':role:' || role FROM unnest(roles) AS role
  $$;
  CREATE FUNCTION people.list_member(organisation uuid, person uuid) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      listed people.listed_member;
    BEGIN
      INSERT INTO people.listed_member (organisation_id, person_id, sort_key, sought, email, roles, blocked)
        SELECT m.organisation_id, m.person_id, '', '', '', '{}', false FROM identity.member m WHERE m.organisation_id = organisation AND m.person_id = person
        ON CONFLICT DO NOTHING;
      PERFORM FROM people.listed_member l WHERE l.organisation_id = organisation AND l.person_id = person FOR UPDATE;
      UPDATE people.listed_member l SET
          sort_key = coalesce(p.name_sort_key, U&'\\FFFF' || p.email_folded),
          sought = ' ' || concat_ws(' ', p.name_folded, nullif(people.fold_cyrillic(p.name_cyrillic), p.name_folded)),
          email = p.email_folded, profession = p.profession, roles = m.roles, institution_id = w.institution_id, blocked = m.blocked_at IS NOT NULL
        FROM identity.member m JOIN identity.person p ON p.id = m.person_id
          LEFT JOIN institutions.workplace w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id
        WHERE l.organisation_id = organisation AND l.person_id = person AND m.organisation_id = organisation AND m.person_id = person
        RETURNING l.* INTO listed;
      IF NOT FOUND THEN RETURN; END IF;
      DELETE FROM people.search_term t WHERE t.organisation_id = organisation AND t.person_id = person
        AND (t.sort_key <> listed.sort_key OR t.term NOT IN (
          SELECT people.terms_of(listed.sought, listed.email, listed.institution_id, listed.profession, listed.roles)));
      INSERT INTO people.search_term (organisation_id, term, sort_key, person_id)
        SELECT organisation, term, listed.sort_key, person
        FROM people.terms_of(listed.sought, listed.email, listed.institution_id, listed.profession, listed.roles) AS term
        ON CONFLICT DO NOTHING;
    END
  $$;
  CREATE FUNCTION people.list_changed_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM people.list_member(coalesce(NEW.organisation_id, OLD.organisation_id), coalesce(NEW.person_id, OLD.person_id));
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION people.list_changed_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM people.list_member(m.organisation_id, m.person_id) FROM identity.member m WHERE m.person_id = NEW.id;
      RETURN NULL;
    END
  $$;
  GRANT SELECT ON institutions.workplace TO svetionik_system;
  GRANT CREATE ON SCHEMA people TO svetionik_system;
  ALTER FUNCTION people.list_member OWNER TO svetionik_system;
  ALTER FUNCTION people.list_changed_member OWNER TO svetionik_system;
  ALTER FUNCTION people.list_changed_person OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA people FROM svetionik_system;
  REVOKE ALL ON FUNCTION people.list_member, people.list_changed_member, people.list_changed_person FROM PUBLIC;
  CREATE TRIGGER list_member AFTER INSERT OR UPDATE OF roles, blocked_at ON identity.member
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_member();
  CREATE TRIGGER list_person AFTER UPDATE OF email_folded, name_folded, name_cyrillic, name_sort_key, profession ON identity.person
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_person();
  CREATE TRIGGER list_workplace AFTER INSERT OR UPDATE OF institution_id OR DELETE ON institutions.workplace
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_member();
`;
