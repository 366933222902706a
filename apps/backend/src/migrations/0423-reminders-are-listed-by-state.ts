import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few reminders of a run are refused: they are found without reading all others. */
export class RemindersAreListedByState1764000000423 implements MigrationInterface {
  readonly name = 'RemindersAreListedByState1764000000423';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX reminder_by_state ON runs.reminder (organisation_id, run_id, state, id)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
