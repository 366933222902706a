import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Late people are found by walking those who are on runs in the order of surnames, until a page is full. */
export class LatePeopleAreWalkedByName1764000000415 implements MigrationInterface {
  readonly name = 'LatePeopleAreWalkedByName1764000000415';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX participant_of_organisation_by_name ON runs.participant (organisation_id, sort_key, person_id) WHERE state = 'enrolled'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
