import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'certificate',
  'certificate_event',
  'document',
  'holder_word',
  'lost_number',
  'name_try',
  'register',
];

/** The registers of certificates are a feature of their own. Whatever refers to their tables goes on doing so. */
export class RegistryHasASchema1764000000193 implements MigrationInterface {
  readonly name = 'RegistryHasASchema1764000000193';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE SCHEMA registry; GRANT USAGE ON SCHEMA registry TO svetionik_app, svetionik_system;',
    );
    for (const table of tables)
      await runner.query(`ALTER TABLE certification.${table} SET SCHEMA registry`);
    await runner.query(moveFunctions);
    await runner.query(eraseApart);
    await runner.query(publish);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** They name the tables in their text, which is read when they are called. */
const moveFunctions = `
  DO $$
  DECLARE
    f regprocedure;
  BEGIN
    GRANT CREATE ON SCHEMA registry TO svetionik_system;
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'certification'::regnamespace
    LOOP
      EXECUTE format('ALTER FUNCTION %s SET SCHEMA registry', f);
      EXECUTE replace(pg_get_functiondef(f), 'certification.', 'registry.');
    END LOOP;
    REVOKE CREATE ON SCHEMA registry FROM svetionik_system;
  END $$;
`;

/** Credentials are deleted by a function of their own. */
const eraseApart = `
  CREATE OR REPLACE FUNCTION registry.erase_holder(organisation uuid, person uuid, terms jsonb, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      certificates uuid[] := ARRAY(SELECT id FROM registry.certificate WHERE organisation_id = organisation AND person_id = person ORDER BY id FOR UPDATE);
    BEGIN
      PERFORM platform.require_organisation(organisation);
      DELETE FROM registry.document WHERE certificate_id = ANY (certificates);
      UPDATE registry.certificate_event SET note = NULL WHERE certificate_id = ANY (certificates);
      UPDATE registry.certificate SET facts = facts - 'profile', term_ends_on = (terms->>id::text)::date, erased_at = at
        WHERE id = ANY (certificates) AND erased_at IS NULL;
    END;
  $$;
  CREATE FUNCTION certification.erase_credentials(organisation uuid, certificates uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      PERFORM platform.require_organisation(organisation);
      DELETE FROM certification.credential WHERE organisation_id = organisation AND certificate_id = ANY (certificates);
    END;
  $$;
  GRANT CREATE ON SCHEMA certification TO svetionik_system;
  ALTER FUNCTION certification.erase_credentials OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA certification FROM svetionik_system;
  REVOKE ALL ON FUNCTION certification.erase_credentials FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION certification.erase_credentials TO svetionik_app;
`;

const publish = `
  ALTER VIEW certification.certificates SET SCHEMA registry;
  CREATE OR REPLACE VIEW registry.certificates WITH (security_invoker = true) AS
    SELECT id, enrolment_id, kind, issued_at, rendering, status, year, number, entry, facts, issued_on, expires_on, organisation_id, person_id,
      organiser_id, batch_id, course_edition_id, failure_code, certified_on, term_starts_on, term_ends_on, erased_at
    FROM registry.certificate;
  CREATE VIEW registry.certificate_events WITH (security_invoker = true) AS
    SELECT id, certificate_id, type, at FROM registry.certificate_event;
  GRANT SELECT ON registry.certificate_events TO svetionik_app;
`;
