import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parallel forms: A is the entry test before a course, B the first attempt after it, drawn together. An entry test has
 * the number 0 and is neither passed nor failed, so that nothing that counts attempts or passes counts it.
 */
export class ParallelForms1764000000079 implements MigrationInterface {
  readonly name = 'ParallelForms1764000000079';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.attempt ADD COLUMN parallel_form text CHECK (parallel_form IN ('A', 'B'));
      ALTER TABLE assessment.attempt DROP CONSTRAINT attempt_judged;
      ALTER TABLE assessment.attempt
        ADD CONSTRAINT attempt_judged CHECK ((passed IS NULL) = (state = 'open' OR awaiting_marking OR parallel_form IS NOT DISTINCT FROM 'A')),
        ADD CONSTRAINT attempt_entry CHECK ((number = 0) = (parallel_form IS NOT DISTINCT FROM 'A'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
