import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As a query of its own a setting is read once a statement, not once a row. */
const settingOf = (name: string) => `(SELECT nullif(current_setting('${name}', true), '')::uuid)`;
const organisation = settingOf('app.organisation');
const actor = settingOf('app.actor');
const person = settingOf('app.person');

/**
 * Rows of an organisation are seen in transactions of that organisation alone. Owners and the functions of `svetionik_system`, a role
 * that nobody signs in by, see all of them.
 */
export class IsolationOfOrganisations1764000000187 implements MigrationInterface {
  readonly name = 'IsolationOfOrganisations1764000000187';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE svetionik_system NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      GRANT svetionik_system TO CURRENT_USER;

      ALTER TABLE identity.person ADD COLUMN known_in uuid[] NOT NULL DEFAULT '{}';
      UPDATE identity.person p SET known_in = ARRAY(
        SELECT organisation_id FROM identity.member WHERE person_id = p.id
        UNION SELECT organisation_id FROM learning.enrolment WHERE person_id = p.id
        UNION SELECT organisation_id FROM platform.audit WHERE actor_id = p.id AND organisation_id IS NOT NULL);
      CREATE FUNCTION identity.note_membership() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          UPDATE identity.person SET known_in = known_in || NEW.organisation_id WHERE id = NEW.person_id AND NOT NEW.organisation_id = ANY (known_in);
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION identity.note_membership FROM PUBLIC;
      CREATE TRIGGER note_membership AFTER INSERT ON identity.member FOR EACH ROW EXECUTE FUNCTION identity.note_membership();

      DO $$
      DECLARE
        t record;
        own CONSTANT text := $policy$organisation_id = ${organisation}$policy$;
      BEGIN
        FOR t IN
          SELECT c.oid::regclass AS name, a.attnotnull AS always,
            EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS narrowed
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
          WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
        LOOP
          EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.name);
          EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.name);
          IF NOT t.narrowed THEN
            EXECUTE format('CREATE POLICY own_organisation ON %s TO svetionik_app USING (%s%s)', t.name, own,
              CASE WHEN t.always THEN '' ELSE ' OR organisation_id IS NULL' END);
          END IF;
          EXECUTE format('CREATE POLICY whole_installation ON %s TO svetionik_system USING (true)', t.name);
        END LOOP;
      END $$;

      ALTER POLICY own_reasons ON assessment.accommodation_reason USING (organisation_id = ${organisation}
        AND EXISTS (SELECT FROM assessment.accommodation a WHERE a.id = accommodation_id AND a.granted_by = ${actor}));
      ALTER POLICY own_ways ON learning.note_way USING (organisation_id = ${organisation}
        AND EXISTS (SELECT FROM learning.enrolment e WHERE e.id = enrolment_id AND e.person_id = ${actor}));

      ALTER TABLE identity.person ENABLE ROW LEVEL SECURITY;
      ALTER TABLE identity.person FORCE ROW LEVEL SECURITY;
      CREATE POLICY known_people ON identity.person TO svetionik_app USING (id = ${person} OR ${organisation} = ANY (known_in));
      CREATE POLICY whole_installation ON identity.person TO svetionik_system USING (true);
      CREATE POLICY own_memberships ON identity.member TO svetionik_app USING (person_id = ${person});
      CREATE POLICY own_sessions ON identity.session TO svetionik_app USING (person_id = ${person});
    `);
    await runner.query(`
      ALTER VIEW organisations.first_organiser SET (security_invoker = true);
      ALTER VIEW certification.course_profile SET (security_invoker = true);
    `);
    await runner.query(isolateFunctions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Functions that may delete what the program may not, for the organisation of their transaction alone. */
const isolateFunctions = `
  CREATE FUNCTION platform.require_organisation(organisation uuid) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF organisation IS DISTINCT FROM nullif(current_setting('app.organisation', true), '')::uuid THEN
        RAISE insufficient_privilege USING MESSAGE = 'this is not the organisation of the transaction';
      END IF;
    END;
  $$;
  REVOKE ALL ON FUNCTION platform.require_organisation FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION platform.require_organisation, privacy.is_over TO svetionik_system;

  GRANT USAGE ON SCHEMA platform, identity, organisations, catalogue, assessment, learning, certification, privacy TO svetionik_system;
  GRANT SELECT, UPDATE, DELETE ON assessment.attempt, assessment.marking_task, assessment.mark, assessment.marking_seat, assessment.answer,
    assessment.answer_file, assessment.attempt_break, assessment.attempt_item, assessment.outage_attempt, assessment.past_score, assessment.receipt,
    assessment.accommodation, assessment.accommodation_reason, assessment.marker_choice,
    learning.enrolment, learning.extra_attempt, learning.block_done, learning.practice_record, learning.note_way,
    certification.document, certification.credential, certification.holder_word, platform.audit, platform.event TO svetionik_system;
  GRANT SELECT, UPDATE ON certification.certificate, certification.certificate_event, assessment.outage TO svetionik_system;
  GRANT INSERT ON certification.holder_word TO svetionik_system;
  GRANT SELECT, UPDATE ON identity.person TO svetionik_system;
  GRANT SELECT ON privacy.retention, platform.organisation TO svetionik_system;

  DO $$
  DECLARE
    f record;
    definition text;
  BEGIN
    FOR f IN
      SELECT p.oid, p.oid::regprocedure AS name, n.nspname AS schema, 'organisation' = ANY (p.proargnames) AS chosen
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
    LOOP
      IF f.chosen THEN
        definition := pg_get_functiondef(f.oid);
        EXECUTE regexp_replace(definition, '\\yBEGIN\\y', 'BEGIN PERFORM platform.require_organisation(organisation);');
      END IF;
      EXECUTE format('GRANT CREATE ON SCHEMA %I TO svetionik_system', f.schema);
      EXECUTE format('ALTER FUNCTION %s OWNER TO svetionik_system', f.name);
      EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM svetionik_system', f.schema);
    END LOOP;
  END $$;
`;
