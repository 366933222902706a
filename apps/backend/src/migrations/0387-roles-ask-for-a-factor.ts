import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations say whose roles ask for a second factor; a session is found with whether its person has one. */
export class RolesAskForAFactor1764000000387 implements MigrationInterface {
  readonly name = 'RolesAskForAFactor1764000000387';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.factor_rule (
        organisation_id uuid PRIMARY KEY REFERENCES platform.organisation,
        roles text[] NOT NULL,
        version integer NOT NULL,
        set_by uuid NOT NULL REFERENCES identity.person,
        set_at timestamptz NOT NULL
      );
      COMMENT ON TABLE identity.factor_rule IS 'At an erasure: staff';
      ALTER TABLE identity.factor_rule ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.factor_rule TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.factor_rule TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE ON identity.factor_rule TO svetionik_app;
      GRANT SELECT ON identity.factor_rule, identity.passkey, identity.authenticator TO svetionik_system;

      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz, timestamptz);
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz, shared_used_after timestamptz)
        RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[], in_network boolean,
          minor_since text, consented boolean, time_zone text, has_left boolean, proven_at timestamptz, shared boolean, described boolean,
          has_factor boolean, asked_roles text[])
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network,
              to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
              identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
                WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
              o.time_zone, o.left_at IS NOT NULL, s.proven_at, s.shared, s.browser IS NOT NULL,
              EXISTS (SELECT FROM identity.passkey k WHERE k.person_id = s.person_id) OR EXISTS (SELECT FROM identity.authenticator a WHERE a.person_id = s.person_id),
              coalesce((SELECT f.roles FROM identity.factor_rule f WHERE f.organisation_id = s.organisation_id), '{}')
            FROM identity.session s
            JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
            JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
            JOIN platform.organisation o ON o.id = s.organisation_id
            WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > CASE WHEN s.shared THEN shared_used_after ELSE used_after END;
        END
      $$;
      ALTER FUNCTION identity.find_session OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION identity.find_session FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.find_session TO svetionik_app;
      REVOKE CREATE ON SCHEMA identity FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
