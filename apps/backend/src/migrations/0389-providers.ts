import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation has a provider by which its members can sign in (OpenID Connect), and members are linked to whom it names. A session that has
 * begun by it says so, and whether the provider asked for a second factor.
 */
export class Providers1764000000389 implements MigrationInterface {
  readonly name = 'Providers1764000000389';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.provider (
        organisation_id uuid PRIMARY KEY REFERENCES platform.organisation,
        name_latin text NOT NULL,
        name_cyrillic text NOT NULL,
        issuer text NOT NULL,
        client_id text NOT NULL,
        sealed_secret text NOT NULL,
        mail_domain text,
        factor_claim text CHECK (factor_claim IN ('acr', 'amr')),
        factor_values text[] NOT NULL,
        version integer NOT NULL,
        set_by uuid NOT NULL REFERENCES identity.person,
        set_at timestamptz NOT NULL,
        CHECK ((factor_claim IS NULL) = (cardinality(factor_values) = 0))
      );
      COMMENT ON TABLE identity.provider IS 'At an erasure: staff';

      CREATE TABLE identity.provider_link (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        issuer text NOT NULL,
        subject text NOT NULL,
        by_administrator boolean NOT NULL,
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz,
        PRIMARY KEY (organisation_id, person_id),
        UNIQUE (organisation_id, issuer, subject)
      );
      CREATE INDEX provider_link_by_person ON identity.provider_link (person_id);
      COMMENT ON TABLE identity.provider_link IS 'At an erasure: gone';

      CREATE TABLE identity.provider_step (
        token_hash char(64) PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        purpose text NOT NULL CHECK (purpose IN ('sign-in', 'link')),
        issuer text NOT NULL,
        subject text,
        expires_at timestamptz NOT NULL,
        CHECK ((subject IS NULL) = (purpose = 'sign-in'))
      );
      COMMENT ON TABLE identity.provider_step IS 'At an erasure: nobody’s';

      ALTER TABLE identity.provider ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.provider TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.provider TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.provider TO svetionik_app;

      ALTER TABLE identity.provider_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.provider_link TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.provider_link TO svetionik_system USING (true);
      CREATE POLICY own_links ON identity.provider_link TO svetionik_app
        USING (person_id = (SELECT nullif(current_setting('app.person', true), '')::uuid));
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.provider_link TO svetionik_app;

      ALTER TABLE identity.provider_step ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON identity.provider_step TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON identity.provider_step TO svetionik_system USING (true);
      GRANT SELECT, INSERT, DELETE ON identity.provider_step TO svetionik_app;

      ALTER TABLE identity.session ADD COLUMN by_provider boolean NOT NULL DEFAULT false, ADD COLUMN provider_factor boolean NOT NULL DEFAULT false;
      ALTER TABLE identity.sign_in_step ADD COLUMN provider_of uuid REFERENCES platform.organisation;

      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz, timestamptz);
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz, shared_used_after timestamptz)
        RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[], in_network boolean,
          minor_since text, consented boolean, time_zone text, has_left boolean, proven_at timestamptz, shared boolean, described boolean,
          has_factor boolean, asked_roles text[], by_provider boolean, provider_factor boolean)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network,
              to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
              identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
                WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
              o.time_zone, o.left_at IS NOT NULL, s.proven_at, s.shared, s.browser IS NOT NULL,
              EXISTS (SELECT FROM identity.passkey k WHERE k.person_id = s.person_id) OR EXISTS (SELECT FROM identity.authenticator a WHERE a.person_id = s.person_id),
              coalesce((SELECT f.roles FROM identity.factor_rule f WHERE f.organisation_id = s.organisation_id), '{}'),
              s.by_provider, s.provider_factor
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
