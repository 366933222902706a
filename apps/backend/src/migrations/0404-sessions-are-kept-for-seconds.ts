import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session is made of, and which changes of it are told to the processes that keep it. */
const told: readonly { table: string; trigger: string; person: string }[] = [
  ...[
    'AFTER DELETE ON identity.session FOR EACH ROW WHEN (OLD.expires_at > now())',
    'AFTER UPDATE ON identity.session FOR EACH ROW WHEN ((OLD.token_hash, OLD.expires_at, OLD.proven_at, OLD.shared, OLD.by_provider, OLD.provider_factor) IS DISTINCT FROM (NEW.token_hash, NEW.expires_at, NEW.proven_at, NEW.shared, NEW.by_provider, NEW.provider_factor))',
  ].map((trigger) => ({ table: 'session', trigger, person: 'person_id' })),
  ...[
    'AFTER DELETE ON identity.person FOR EACH ROW',
    'AFTER UPDATE ON identity.person FOR EACH ROW WHEN ((OLD.blocked_at, OLD.minor_since) IS DISTINCT FROM (NEW.blocked_at, NEW.minor_since))',
  ].map((trigger) => ({ table: 'person', trigger, person: 'id' })),
  ...[
    'AFTER DELETE ON identity.member FOR EACH ROW',
    'AFTER UPDATE ON identity.member FOR EACH ROW WHEN ((OLD.roles, OLD.blocked_at, OLD.known_age, OLD.age_known_on) IS DISTINCT FROM (NEW.roles, NEW.blocked_at, NEW.known_age, NEW.age_known_on))',
  ].map((trigger) => ({ table: 'member', trigger, person: 'person_id' })),
  ...['guardian_consent', 'passkey', 'authenticator'].map((table) => ({
    table,
    trigger: `AFTER INSERT OR DELETE ON identity.${table} FOR EACH ROW`,
    person: 'person_id',
  })),
  {
    table: 'guardian_consent',
    trigger: 'AFTER UPDATE ON identity.guardian_consent FOR EACH ROW',
    person: 'person_id',
  },
];

/** Processes keep for some seconds who a token belongs to. */
export class SessionsAreKeptForSeconds1764000000404 implements MigrationInterface {
  readonly name = 'SessionsAreKeptForSeconds1764000000404';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION identity.tell_session_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('session', coalesce(to_jsonb(OLD), to_jsonb(NEW)) ->> TG_ARGV[0]);
          RETURN NULL;
        END
      $$;
      CREATE FUNCTION identity.tell_sessions_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('session', '');
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER tell_sessions AFTER INSERT OR UPDATE OR DELETE ON identity.factor_rule
        FOR EACH STATEMENT EXECUTE FUNCTION identity.tell_sessions_change();
      CREATE TRIGGER tell_sessions AFTER UPDATE ON platform.organisation FOR EACH ROW
        WHEN ((OLD.time_zone, OLD.left_at, OLD.is_network) IS DISTINCT FROM (NEW.time_zone, NEW.left_at, NEW.is_network))
        EXECUTE FUNCTION identity.tell_sessions_change();

      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz, timestamptz);
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.find_session(hash bpchar, at timestamptz, used_after timestamptz, shared_used_after timestamptz)
        RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, expires_at timestamptz, roles text[], in_network boolean,
          minor_since text, consented boolean, time_zone text, has_left boolean, proven_at timestamptz, shared boolean, described boolean,
          has_factor boolean, asked_roles text[], by_provider boolean, provider_factor boolean)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, s.expires_at, m.roles, o.is_network,
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
    for (const [index, { trigger, person }] of told.entries())
      await runner.query(
        `CREATE TRIGGER tell_session_${index + 1} ${trigger} EXECUTE FUNCTION identity.tell_session_change('${person}')`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
