import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a learner can keep as proof of handing in, and the key that signs it. Neither is ever changed. */
export class Receipts1764000000040 implements MigrationInterface {
  readonly name = 'Receipts1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.receipt_key (
        id smallint PRIMARY KEY,
        private_key bytea NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE assessment.receipt (
        attempt_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        key_id smallint NOT NULL REFERENCES assessment.receipt_key,
        facts jsonb NOT NULL,
        signature bytea NOT NULL,
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id)
      );
      GRANT SELECT, INSERT ON assessment.receipt_key, assessment.receipt TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
