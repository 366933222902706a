import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run may remind coordinators of its people who work in what they look after: in the institutions that were chosen for them or what these
 * were merged into, and in all that belongs to them.
 */
export class CoordinatorsAreReminded1764000000414 implements MigrationInterface {
  readonly name = 'CoordinatorsAreReminded1764000000414';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.reminder_rule DROP CONSTRAINT reminder_rule_recipients_check,
        ADD CHECK (recipients IN ('not-begun', 'not-finished', 'late', 'trainers', 'coordinators'));
      ALTER TABLE runs.mail_choice DROP CONSTRAINT mail_choice_kind_check,
        ADD CHECK (kind IN ('own-days', 'led-days', 'overseen-days'));
      CREATE VIEW people.coordinated_institutions WITH (security_invoker = true) AS
        SELECT organisation_id, person_id, institution_id FROM people.coordinated_institution;
      GRANT SELECT ON people.coordinated_institutions TO svetionik_app;
      CREATE FUNCTION people.overseen_institutions(organisation uuid, person uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
        WITH RECURSIVE own (id) AS (
          SELECT c.institution_id FROM people.coordinated_institution c WHERE c.organisation_id = organisation AND c.person_id = person
          UNION SELECT i.merged_into FROM own JOIN institutions.institution i ON i.id = own.id WHERE i.merged_into IS NOT NULL
        ) SELECT DISTINCT d.id FROM own CROSS JOIN LATERAL institutions.descendants(own.id) d
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
