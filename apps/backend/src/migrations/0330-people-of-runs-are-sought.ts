import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of a run are found by the words of their names, as in the list of people. */
export class PeopleOfRunsAreSought1764000000330 implements MigrationInterface {
  readonly name = 'PeopleOfRunsAreSought1764000000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW people.listed_members WITH (security_invoker = true) AS
        SELECT organisation_id, person_id, sort_key, institution_id, profession, roles, blocked, consent_awaited_since, sought FROM people.listed_member;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
