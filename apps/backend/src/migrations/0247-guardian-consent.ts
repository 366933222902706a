import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody who opens an account says whether they are of age; no day of birth is kept. What an organisation knows better stands with the
 * membership. Until a guardian's consent is recorded there, whoever is not of age takes no course of it.
 */
export class GuardianConsent1764000000247 implements MigrationInterface {
  readonly name = 'GuardianConsent1764000000247';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ages);
    await runner.query(consents);
    await runner.query(sessions);
    await runner.query(waitingEnrolments);
    await runner.query(listing);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The day of the statement is what everything is reckoned from: without one somebody is of age. */
const ages = `
  ALTER TABLE identity.person ADD COLUMN minor_since date;
  ALTER TABLE identity.mailed_link ADD COLUMN minor_since date;
  ALTER TABLE identity.member ADD COLUMN known_age text CHECK (known_age IN ('adult', 'minor')), ADD COLUMN age_known_on date,
    ADD CHECK (num_nulls(known_age, age_known_on) <> 1);
  CREATE FUNCTION identity.minor_since(stated date, known text, known_on date) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE known WHEN 'adult' THEN NULL WHEN 'minor' THEN known_on ELSE stated END
  $$;
`;

const consents = `
  CREATE TABLE identity.guardian_consent (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    signed_on date NOT NULL,
    recorded_by uuid NOT NULL REFERENCES identity.person,
    recorded_at timestamptz NOT NULL,
    withdrawn_on date,
    withdrawn_by uuid REFERENCES identity.person,
    withdrawn_at timestamptz,
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE,
    CHECK (num_nulls(withdrawn_on, withdrawn_by, withdrawn_at) IN (0, 3)),
    CHECK (withdrawn_on >= signed_on)
  );
  CREATE UNIQUE INDEX guardian_consent_once ON identity.guardian_consent (organisation_id, person_id) WHERE withdrawn_at IS NULL;
  CREATE INDEX guardian_consent_of ON identity.guardian_consent (organisation_id, person_id, recorded_at);
  COMMENT ON TABLE identity.guardian_consent IS 'At an erasure: gone';
  ALTER TABLE identity.guardian_consent ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON identity.guardian_consent TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON identity.guardian_consent TO svetionik_system USING (true);
  GRANT SELECT, INSERT, UPDATE ON identity.guardian_consent TO svetionik_app;
  GRANT SELECT ON identity.guardian_consent TO svetionik_system;
  CREATE VIEW identity.minors WITH (security_invoker = true) AS
    SELECT m.organisation_id, m.person_id, identity.minor_since(p.minor_since, m.known_age, m.age_known_on) AS since,
      EXISTS (SELECT FROM identity.guardian_consent c
        WHERE c.organisation_id = m.organisation_id AND c.person_id = m.person_id AND c.withdrawn_at IS NULL) AS consented
    FROM identity.member m JOIN identity.person p ON p.id = m.person_id
    WHERE identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL;
  GRANT SELECT ON identity.minors TO svetionik_app;
`;

/** The lookup of a session says what its rights depend on, so that no request asks a second time. */
const sessions = `
  DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz);
  GRANT CREATE ON SCHEMA identity TO svetionik_system;
  CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz)
    RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[], in_network boolean,
      minor_since text, consented boolean, time_zone text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network,
          to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
          identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
            WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
          o.time_zone
        FROM identity.session s
        JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
        JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
        JOIN platform.organisation o ON o.id = s.organisation_id
        WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > used_after;
    END
  $$;
  ALTER FUNCTION identity.find_session OWNER TO svetionik_system;
  REVOKE ALL ON FUNCTION identity.find_session FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION identity.find_session TO svetionik_app;
  REVOKE CREATE ON SCHEMA identity FROM svetionik_system;
`;

/** What an invitation, a link or a group enrols somebody in who may not begin yet: done when they may. */
const waitingEnrolments = `
  CREATE TABLE learning.waiting_enrolment (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    course_id uuid NOT NULL REFERENCES catalogue.course,
    waiting_since timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id, course_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  COMMENT ON TABLE learning.waiting_enrolment IS 'At an erasure: gone';
  ALTER TABLE learning.waiting_enrolment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON learning.waiting_enrolment TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON learning.waiting_enrolment TO svetionik_system USING (true);
  GRANT SELECT, INSERT, DELETE ON learning.waiting_enrolment TO svetionik_app;
`;

/** The list of people finds who waits for a consent by a term, as it finds those with a role. */
const listing = `
  ALTER TABLE people.listed_member ADD COLUMN consent_awaited_since date;
  GRANT CREATE ON SCHEMA people TO svetionik_system;
  CREATE FUNCTION people.terms_of(name text, email text, institution uuid, profession text, roles text[], awaits boolean) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT people.terms_of(name, email, institution, profession, roles) UNION SELECT ':consent:awaited' WHERE awaits
  $$;
  CREATE OR REPLACE FUNCTION people.list_member(organisation uuid, person uuid) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      listed people.listed_member;
      awaits boolean;
    BEGIN
      INSERT INTO people.listed_member (organisation_id, person_id, sort_key, sought, email, roles, blocked)
        SELECT m.organisation_id, m.person_id, '', '', '', '{}', false FROM identity.member m WHERE m.organisation_id = organisation AND m.person_id = person
        ON CONFLICT DO NOTHING;
      PERFORM FROM people.listed_member l WHERE l.organisation_id = organisation AND l.person_id = person FOR UPDATE;
      UPDATE people.listed_member l SET
          sort_key = coalesce(p.name_sort_key, U&'\\FFFF' || p.email_folded),
          sought = ' ' || concat_ws(' ', p.name_folded, nullif(people.fold_cyrillic(p.name_cyrillic), p.name_folded)),
          email = p.email_folded, profession = p.profession, roles = m.roles, institution_id = w.institution_id, blocked = m.blocked_at IS NOT NULL,
          consent_awaited_since = CASE WHEN NOT EXISTS (SELECT FROM identity.guardian_consent c
              WHERE c.organisation_id = organisation AND c.person_id = person AND c.withdrawn_at IS NULL)
            THEN identity.minor_since(p.minor_since, m.known_age, m.age_known_on) END
        FROM identity.member m JOIN identity.person p ON p.id = m.person_id
          LEFT JOIN institutions.workplace w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id
        WHERE l.organisation_id = organisation AND l.person_id = person AND m.organisation_id = organisation AND m.person_id = person
        RETURNING l.* INTO listed;
      IF NOT FOUND THEN RETURN; END IF;
      awaits := listed.consent_awaited_since IS NOT NULL;
      DELETE FROM people.search_term t WHERE t.organisation_id = organisation AND t.person_id = person
        AND (t.sort_key <> listed.sort_key OR t.term NOT IN (
          SELECT people.terms_of(listed.sought, listed.email, listed.institution_id, listed.profession, listed.roles, awaits)));
      INSERT INTO people.search_term (organisation_id, term, sort_key, person_id)
        SELECT organisation, term, listed.sort_key, person
        FROM people.terms_of(listed.sought, listed.email, listed.institution_id, listed.profession, listed.roles, awaits) AS term
        ON CONFLICT DO NOTHING;
    END
  $$;
  REVOKE CREATE ON SCHEMA people FROM svetionik_system;
  DROP TRIGGER list_member ON identity.member;
  CREATE TRIGGER list_member AFTER INSERT OR UPDATE OF roles, blocked_at, known_age ON identity.member
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_member();
  DROP TRIGGER list_person ON identity.person;
  CREATE TRIGGER list_person AFTER UPDATE OF email_folded, name_folded, name_cyrillic, name_sort_key, profession, minor_since ON identity.person
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_person();
  CREATE TRIGGER list_consent AFTER INSERT OR UPDATE OF withdrawn_at ON identity.guardian_consent
    FOR EACH ROW EXECUTE FUNCTION people.list_changed_member();
`;
