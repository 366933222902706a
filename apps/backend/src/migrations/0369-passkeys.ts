import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People have passkeys, of which we keep the public half, and recovery codes, of which we keep hashes. A step is what a sign-in, a fresh proof
 * or a new passkey waits for.
 */
export class Passkeys1764000000369 implements MigrationInterface {
  readonly name = 'Passkeys1764000000369';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.passkey (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        credential text NOT NULL UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        name text NOT NULL,
        synced boolean NOT NULL,
        added_at timestamptz NOT NULL,
        last_used_at timestamptz
      );
      CREATE INDEX passkey_by_person ON identity.passkey (person_id);
      COMMENT ON TABLE identity.passkey IS 'At an erasure: gone';

      CREATE TABLE identity.recovery_code (
        person_id uuid NOT NULL REFERENCES identity.person,
        code_hash char(64) NOT NULL,
        PRIMARY KEY (person_id, code_hash)
      );
      COMMENT ON TABLE identity.recovery_code IS 'At an erasure: gone';

      CREATE TABLE identity.sign_in_step (
        token_hash char(64) PRIMARY KEY,
        person_id uuid REFERENCES identity.person,
        purpose text NOT NULL CHECK (purpose IN ('second-step', 'passkey-alone', 'proof', 'new-passkey')),
        challenge text NOT NULL,
        expires_at timestamptz NOT NULL,
        CHECK ((person_id IS NULL) = (purpose = 'passkey-alone'))
      );
      CREATE INDEX sign_in_step_by_person ON identity.sign_in_step (person_id);
      COMMENT ON TABLE identity.sign_in_step IS 'At an erasure: gone';

      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.passkey TO svetionik_app;
      GRANT SELECT, INSERT, DELETE ON identity.recovery_code, identity.sign_in_step TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
