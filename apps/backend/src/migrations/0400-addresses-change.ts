import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account gets another address once both have confirmed it. */
export class AddressesChange1764000000400 implements MigrationInterface {
  readonly name = 'AddressesChange1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.address_change (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        email text NOT NULL,
        email_folded text NOT NULL,
        new_token_hash char(64) UNIQUE,
        present_token_hash char(64) UNIQUE,
        new_confirmed_at timestamptz,
        present_confirmed_at timestamptz,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        changed_at timestamptz,
        former_email text,
        CHECK ((changed_at IS NULL) = (former_email IS NULL)),
        CHECK (changed_at IS NULL OR (new_confirmed_at IS NOT NULL AND present_confirmed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX address_change_open ON identity.address_change (person_id) WHERE changed_at IS NULL;
      CREATE INDEX address_change_by_person ON identity.address_change (person_id);
      COMMENT ON TABLE identity.address_change IS 'At an erasure: gone';
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.address_change TO svetionik_app;

      CREATE FUNCTION identity.move_address(whose uuid, to_email text, to_folded text) RETURNS boolean LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE identity.person SET email = to_email, email_folded = to_folded WHERE id = whose AND blocked_at IS NULL;
          RETURN FOUND;
        EXCEPTION WHEN unique_violation THEN
          RETURN false;
        END
      $$;
      REVOKE ALL ON FUNCTION identity.move_address FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.move_address TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
