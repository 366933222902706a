import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReturnPath1764000000010 implements MigrationInterface {
  readonly name = 'ReturnPath1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE identity.mailed_link ADD COLUMN return_path text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
