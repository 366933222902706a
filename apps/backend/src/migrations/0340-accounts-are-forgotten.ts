import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts of whoever never confirmed their address, or was let in nowhere, are found for the whole installation: with the organisations
 * that know them. Whoever is enrolled or invited somewhere is none of them: somebody counts on them.
 */
export class AccountsAreForgotten1764000000340 implements MigrationInterface {
  readonly name = 'AccountsAreForgotten1764000000340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON identity.admission, identity.mailed_link, learning.enrolment TO svetionik_system;
      CREATE INDEX person_unconfirmed ON identity.person (created_at, id) WHERE confirmed_at IS NULL AND blocked_at IS NULL;
      CREATE INDEX admission_refused ON identity.admission (settled_at, person_id) WHERE state = 'refused';
      GRANT CREATE ON SCHEMA identity TO svetionik_system;
      CREATE FUNCTION identity.forgettable_accounts(before timestamptz, after_person uuid, most integer, only_person uuid)
        RETURNS TABLE (id uuid, organisations uuid[]) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          RETURN QUERY
            WITH found AS (
              ${unconfirmed}
              UNION
              ${refused}
            )
            SELECT f.id, ARRAY(SELECT organisation_id FROM identity.member WHERE person_id = f.id
              UNION SELECT organisation_id FROM identity.admission WHERE person_id = f.id ORDER BY 1)
            FROM found f WHERE NOT EXISTS (SELECT FROM learning.enrolment e WHERE e.person_id = f.id)
              AND NOT EXISTS (SELECT FROM identity.invitation i JOIN identity.person p ON p.email_folded = i.email_folded WHERE p.id = f.id AND i.state = 'sent')
            ORDER BY f.id LIMIT most;
        END;
      $$;
      ALTER FUNCTION identity.forgettable_accounts OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION identity.forgettable_accounts FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.forgettable_accounts TO svetionik_app;
      REVOKE CREATE ON SCHEMA identity FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const alone =
  '(only_person IS NULL OR p.id = only_person) AND (after_person IS NULL OR p.id > after_person)';

/** A link that was asked for since may still be followed. */
const unconfirmed = `SELECT p.id FROM identity.person p WHERE p.confirmed_at IS NULL AND p.blocked_at IS NULL AND p.created_at < before AND ${alone}
                AND NOT EXISTS (SELECT FROM identity.mailed_link l WHERE l.person_id = p.id AND l.created_at >= before)`;

/** Belongs nowhere, and was refused last: whoever waits somewhere, or was refused since, is not meant yet. */
const refused = `SELECT p.id FROM identity.admission a JOIN identity.person p ON p.id = a.person_id
                WHERE a.state = 'refused' AND a.settled_at < before AND p.blocked_at IS NULL AND ${alone}
                  AND NOT EXISTS (SELECT FROM identity.member m WHERE m.person_id = p.id)
                  AND NOT EXISTS (SELECT FROM identity.admission o WHERE o.person_id = p.id AND coalesce(o.settled_at, o.waiting_since, o.begun_at) >= before)
                  AND NOT EXISTS (SELECT FROM identity.admission o WHERE o.person_id = p.id AND o.state = 'waiting')
                  AND NOT EXISTS (SELECT FROM identity.mailed_link l WHERE l.person_id = p.id AND l.created_at >= before)`;
