import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A database whose people, results and documents are invented says so itself: it may be started by another program, or restored elsewhere. */
export class Demonstration1764000000175 implements MigrationInterface {
  readonly name = 'Demonstration1764000000175';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.demonstration (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        ends_on date NOT NULL
      );
      GRANT SELECT ON platform.demonstration TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
