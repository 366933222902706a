import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How well a fact is founded, where in its source it stands and where that can be read. What was called verified was not
 * always read with the body itself, so it is not taken for more than second-hand.
 */
export class GradesOfFacts1764000000200 implements MigrationInterface {
  readonly name = 'GradesOfFacts1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW catalogue.facts;
      ALTER TABLE catalogue.fact
        ADD place text,
        ADD address text,
        ADD grade text NOT NULL DEFAULT 'second-hand'
          CHECK (grade IN ('official', 'official-copy', 'second-hand', 'unconfirmed'));
      UPDATE catalogue.fact SET grade = 'unconfirmed' WHERE status = 'verify';
      ALTER TABLE catalogue.fact ALTER grade DROP DEFAULT, DROP status;
      CREATE VIEW catalogue.facts WITH (security_invoker = true) AS
        SELECT id, organisation_id, key, version, statement, source, place, address, grade, checked_on, check_by, created_at
        FROM catalogue.fact;
      GRANT SELECT ON catalogue.facts TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
