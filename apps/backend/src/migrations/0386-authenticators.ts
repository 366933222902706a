import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People have an authenticator app, whose secret we keep hidden by a key that is not in the database, and which of its codes counted last. */
export class Authenticators1764000000386 implements MigrationInterface {
  readonly name = 'Authenticators1764000000386';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.authenticator (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        sealed_secret text NOT NULL,
        last_step integer NOT NULL,
        added_at timestamptz NOT NULL,
        last_used_at timestamptz
      );
      COMMENT ON TABLE identity.authenticator IS 'At an erasure: gone';
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.authenticator TO svetionik_app;

      ALTER TABLE identity.sign_in_step DROP CONSTRAINT sign_in_step_purpose_check,
        ADD CONSTRAINT sign_in_step_purpose_check CHECK (purpose IN ('second-step', 'passkey-alone', 'proof', 'new-passkey', 'new-authenticator'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
