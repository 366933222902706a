import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How sure a learner was of an answer, where the item asks. It stands beside the response and is never scored. */
export class ConfidenceMark1764000000070 implements MigrationInterface {
  readonly name = 'ConfidenceMark1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.answer
        ADD COLUMN confidence text CHECK (confidence IN ('guessing', 'unsure', 'sure'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
