import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By the words of the field: what a holder is searched by, and how often somebody has tried a name. */
export class SearchTermsAndAttempts1764000000199 implements MigrationInterface {
  readonly name = 'SearchTermsAndAttempts1764000000199';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE registry.holder_word RENAME TO holder_search_term;
      ALTER TABLE registry.holder_search_term RENAME CONSTRAINT holder_word_pkey TO holder_search_term_pkey;
      ALTER TABLE registry.holder_search_term RENAME CONSTRAINT holder_word_organisation_id_certificate_id_fkey
        TO holder_search_term_organisation_id_certificate_id_fkey;
      ALTER INDEX registry.holder_word_by_certificate RENAME TO holder_search_term_by_certificate;
      ALTER TABLE registry.name_try RENAME TO name_attempt;
      ALTER TABLE registry.name_attempt RENAME CONSTRAINT name_try_pkey TO name_attempt_pkey;
      ALTER TABLE registry.name_attempt RENAME CONSTRAINT name_try_certificate_id_fkey TO name_attempt_certificate_id_fkey;
    `);
    await runner.query(renameInFunctions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** They name the tables in their text, which is read when they are called. */
const renameInFunctions = `
  DO $$
  DECLARE
    f regprocedure;
  BEGIN
    GRANT CREATE ON SCHEMA registry TO svetionik_system;
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'registry'::regnamespace AND p.prosrc ~ 'registry\\.(holder_word|name_try)'
    LOOP
      EXECUTE replace(replace(pg_get_functiondef(f), 'registry.holder_word', 'registry.holder_search_term'),
        'registry.name_try', 'registry.name_attempt');
    END LOOP;
    REVOKE CREATE ON SCHEMA registry FROM svetionik_system;
    ALTER TRIGGER write_holder_words ON registry.certificate RENAME TO write_holder_search_terms;
    ALTER FUNCTION registry.write_holder_words RENAME TO write_holder_search_terms;
  END $$;
`;
