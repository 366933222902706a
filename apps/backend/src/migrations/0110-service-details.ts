import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people write of their service for the lists of an authority; it stands with the rest of their account and goes with it. */
export class ServiceDetails1764000000110 implements MigrationInterface {
  readonly name = 'ServiceDetails1764000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE identity.person ADD COLUMN service_rank text, ADD COLUMN service_unit text, ADD COLUMN service_number text',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
