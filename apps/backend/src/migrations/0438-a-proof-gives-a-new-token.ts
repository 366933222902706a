import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session gets another token when somebody proves who they are. The former one opens for a moment what it opened before, and nothing that the proof has opened. */
export class AProofGivesANewToken1764000000438 implements MigrationInterface {
  readonly name = 'AProofGivesANewToken1764000000438';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.session ADD COLUMN former_token_hash char(64), ADD COLUMN former_until timestamptz, ADD COLUMN former_proven_at timestamptz, ADD COLUMN former_by_provider boolean,
        ADD CHECK (num_nulls(former_token_hash, former_until, former_proven_at, former_by_provider) IN (0, 4));
      CREATE UNIQUE INDEX session_former_token_hash ON identity.session (former_token_hash) WHERE former_token_hash IS NOT NULL;

      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz, timestamptz);
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz, shared_used_after timestamptz)
        RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, expires_at timestamptz, roles text[], in_network boolean,
          minor_since text, consented boolean, time_zone text, has_left boolean, proven_at timestamptz, shared boolean, described boolean,
          has_factor boolean, asked_roles text[], by_provider boolean, provider_factor boolean)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, CASE WHEN s.token_hash = hash THEN s.expires_at ELSE least(s.expires_at, s.former_until) END, m.roles, o.is_network,
              to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
              identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
                WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
              o.time_zone, o.left_at IS NOT NULL, CASE WHEN s.token_hash = hash THEN s.proven_at ELSE s.former_proven_at END, s.shared, s.browser IS NOT NULL,
              EXISTS (SELECT FROM identity.passkey k WHERE k.person_id = s.person_id) OR EXISTS (SELECT FROM identity.authenticator a WHERE a.person_id = s.person_id),
              coalesce((SELECT f.roles FROM identity.factor_rule f WHERE f.organisation_id = s.organisation_id), '{}'),
              CASE WHEN s.token_hash = hash THEN s.by_provider ELSE s.former_by_provider END, s.provider_factor
            FROM identity.session s
            JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
            JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
            JOIN platform.organisation o ON o.id = s.organisation_id
            WHERE (s.token_hash = hash OR (s.former_token_hash = hash AND s.former_until > at)) AND s.expires_at > at AND s.last_used_at > CASE WHEN s.shared THEN shared_used_after ELSE used_after END;
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
