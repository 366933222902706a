import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that an administrator sent to try the mail server: which server it was, and what became of it. */
export class MailTrials1764000000161 implements MigrationInterface {
  readonly name = 'MailTrials1764000000161';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA setup;
      CREATE TABLE setup.mail_trial (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        server text,
        outcome text NOT NULL CHECK (outcome IN ('accepted', 'refused', 'sign-in-refused', 'unreachable', 'not-encrypted')),
        code smallint,
        tried_by uuid NOT NULL,
        tried_at timestamptz NOT NULL
      );
      CREATE INDEX mail_trial_newest ON setup.mail_trial (organisation_id, tried_at);
      GRANT USAGE ON SCHEMA setup TO svetionik_app;
      GRANT SELECT, INSERT ON setup.mail_trial TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
