import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody typed when registering waits with the link until it is redeemed; and browsers that have signed in before. */
export class OwnedLinks1764000000013 implements MigrationInterface {
  readonly name = 'OwnedLinks1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.mailed_link
        ADD COLUMN language text NOT NULL DEFAULT 'sr-Latn',
        ADD COLUMN password_hash text;
      UPDATE identity.mailed_link SET used_at = created_at WHERE purpose = 'confirm-address' AND used_at IS NULL;
      ALTER TABLE identity.mailed_link
        ADD CHECK (purpose <> 'confirm-address' OR used_at IS NOT NULL OR password_hash IS NOT NULL);
      CREATE TABLE identity.known_browser (
        token_hash char(64) NOT NULL,
        person_id uuid NOT NULL REFERENCES identity.person,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (token_hash, person_id)
      );
      CREATE INDEX known_browser_by_person ON identity.known_browser (person_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.known_browser TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
