import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The message that an account exists already is a mailed link too: it leads on to where the person wanted to go. */
export class AccountExistsLink1764000000055 implements MigrationInterface {
  readonly name = 'AccountExistsLink1764000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.mailed_link
        DROP CONSTRAINT mailed_link_purpose_check,
        ADD CONSTRAINT mailed_link_purpose_check CHECK (purpose IN ('confirm-address', 'reset-password', 'account-exists'));
      WITH waiting AS MATERIALIZED (
        SELECT j.id, p.id AS person_id, p.language, gen_random_uuid() AS link_id
        FROM platform.job j JOIN identity.person p ON p.id = (j.ids ->> 'personId')::uuid
        WHERE j.handler = 'identity.sendAccountExists'
      ), made AS (
        INSERT INTO identity.mailed_link (id, person_id, purpose, language, created_at, expires_at)
        SELECT link_id, person_id, 'account-exists', language, now(), now() + interval '1 hour' FROM waiting
      )
      UPDATE platform.job j SET handler = 'identity.sendLink', ids = jsonb_build_object('linkId', w.link_id) FROM waiting w WHERE w.id = j.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
