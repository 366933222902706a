import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever manages a run may remind people by hand: once a day of the same, which a row for the run, what it is about and the day sees to. */
export class PeopleAreRemindedByHand1764000000407 implements MigrationInterface {
  readonly name = 'PeopleAreRemindedByHand1764000000407';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.reminder_rule ADD COLUMN by_hand_on date;
      ALTER TABLE runs.reminder_rule ADD CONSTRAINT reminder_rule_by_hand CHECK (by_hand_on IS NULL OR (about IN ('begin', 'finish') AND days = 0 AND template_id IS NULL AND stopped_at IS NULL));
      CREATE UNIQUE INDEX reminder_rule_of_day ON runs.reminder_rule (run_id, about, by_hand_on) WHERE by_hand_on IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
