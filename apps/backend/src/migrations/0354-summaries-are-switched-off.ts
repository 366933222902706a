import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A summary has an address by which whoever got it switches such mails off, without signing in. Functions take it, and give nothing away but
 * in which language to answer.
 */
export class SummariesAreSwitchedOff1764000000354 implements MigrationInterface {
  readonly name = 'SummariesAreSwitchedOff1764000000354';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.reminder_summary ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid(), ADD UNIQUE (token);
      GRANT SELECT ON runs.reminder_summary, runs.mail_choice TO svetionik_system;
      GRANT UPDATE (way) ON runs.mail_choice TO svetionik_system;
      CREATE FUNCTION runs.find_summary_language(asked uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.language FROM runs.reminder_summary s JOIN identity.person p ON p.id = s.person_id WHERE s.token = asked
      $$;
      CREATE FUNCTION runs.switch_summaries_off(asked uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          UPDATE runs.mail_choice c SET way = 'none' FROM runs.reminder_summary s
            WHERE s.token = asked AND c.organisation_id = s.organisation_id AND c.person_id = s.person_id AND c.way = 'weekly';
          RETURN runs.find_summary_language(asked);
        END
      $$;
      GRANT CREATE ON SCHEMA runs TO svetionik_system;
      ALTER FUNCTION runs.find_summary_language OWNER TO svetionik_system;
      ALTER FUNCTION runs.switch_summaries_off OWNER TO svetionik_system;
      REVOKE CREATE ON SCHEMA runs FROM svetionik_system;
      REVOKE ALL ON FUNCTION runs.find_summary_language, runs.switch_summaries_off FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION runs.find_summary_language, runs.switch_summaries_off TO svetionik_app;
      GRANT EXECUTE ON FUNCTION runs.find_summary_language TO svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
