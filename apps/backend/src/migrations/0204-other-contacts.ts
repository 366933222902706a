import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts that do not stand in the bar; those that the program knows need not be kept. */
export class OtherContacts1764000000204 implements MigrationInterface {
  readonly name = 'OtherContacts1764000000204';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE organisations.help_contacts ADD others jsonb NOT NULL DEFAULT '[]'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
