import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session knows when who it belongs to has last proven who they are, in which browser it goes on, and whether others use the computer
 * too: there it is over sooner.
 */
export class SessionsAreProven1764000000367 implements MigrationInterface {
  readonly name = 'SessionsAreProven1764000000367';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.session ADD COLUMN proven_at timestamptz, ADD COLUMN browser text, ADD COLUMN system text,
        ADD COLUMN shared boolean NOT NULL DEFAULT false;
      UPDATE identity.session SET proven_at = started_at;
      ALTER TABLE identity.session ALTER COLUMN proven_at SET NOT NULL;

      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz);
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz, shared_used_after timestamptz)
        RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[], in_network boolean,
          minor_since text, consented boolean, time_zone text, has_left boolean, proven_at timestamptz, shared boolean, described boolean)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network,
              to_char(identity.minor_since(p.minor_since, m.known_age, m.age_known_on), 'YYYY-MM-DD'),
              identity.minor_since(p.minor_since, m.known_age, m.age_known_on) IS NOT NULL AND EXISTS (SELECT FROM identity.guardian_consent c
                WHERE c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.withdrawn_at IS NULL),
              o.time_zone, o.left_at IS NOT NULL, s.proven_at, s.shared, s.browser IS NOT NULL
            FROM identity.session s
            JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
            JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
            JOIN platform.organisation o ON o.id = s.organisation_id
            WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > CASE WHEN s.shared THEN shared_used_after ELSE used_after END;
        END
      $$;
      CREATE FUNCTION identity.describe_session(session_id uuid, in_browser text, on_system text) RETURNS void
        LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS 'UPDATE identity.session SET browser = in_browser, system = on_system WHERE id = session_id';
      ALTER FUNCTION identity.find_session OWNER TO svetionik_system;
      ALTER FUNCTION identity.describe_session OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION identity.find_session, identity.describe_session FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.find_session, identity.describe_session TO svetionik_app;
      REVOKE CREATE ON SCHEMA identity FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
