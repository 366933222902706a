import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was moved into a newer edition of their programme, so that they can be told. */
export class PeopleOfProgrammesMove1764000000374 implements MigrationInterface {
  readonly name = 'PeopleOfProgrammesMove1764000000374';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE programmes.participant ADD COLUMN moved_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
