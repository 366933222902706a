import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An entry of the register whose person is erased keeps the day on which its term ends, as recognised leaves had moved it: the leaves
 * go with the person, and changes of law move that day later. Of those erased earlier it follows from the last day, because leaves only
 * ever add days. Erasing somebody twice leaves the time of the first.
 */
export class LateWritesAndLastDays1764000000111 implements MigrationInterface {
  readonly name = 'LateWritesAndLastDays1764000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE certification.certificate ADD COLUMN term_ends_on date;
      UPDATE certification.certificate SET term_ends_on = greatest((facts->>'expiresOn')::date, expires_on) WHERE erased_at IS NOT NULL AND facts ? 'expiresOn';
      ALTER TABLE certification.certificate ADD CONSTRAINT certificate_term_of_erased CHECK (term_ends_on IS NULL OR erased_at IS NOT NULL);

      DROP FUNCTION certification.erase_holder(uuid, uuid, timestamptz);
      CREATE FUNCTION certification.erase_holder(organisation uuid, person uuid, terms jsonb, at timestamptz) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
        DECLARE
          certificates uuid[] := ARRAY(SELECT id FROM certification.certificate WHERE organisation_id = organisation AND person_id = person ORDER BY id FOR UPDATE);
        BEGIN
          DELETE FROM certification.document WHERE certificate_id = ANY (certificates);
          DELETE FROM certification.credential WHERE certificate_id = ANY (certificates);
          UPDATE certification.certificate_event SET note = NULL WHERE certificate_id = ANY (certificates);
          UPDATE certification.certificate SET facts = facts - 'profile', term_ends_on = (terms->>id::text)::date, erased_at = at
            WHERE id = ANY (certificates) AND erased_at IS NULL;
        END;
      $$;
      REVOKE ALL ON FUNCTION certification.erase_holder FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION certification.erase_holder TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
