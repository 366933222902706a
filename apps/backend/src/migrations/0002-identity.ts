import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000000002 implements MigrationInterface {
  readonly name = 'Identity1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA identity;
      CREATE TABLE identity.person (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        email_folded text NOT NULL UNIQUE,
        password_hash text NOT NULL,
        language text NOT NULL DEFAULT 'sr-Latn',
        name_latin text,
        name_cyrillic text,
        name_confirmed_at timestamptz,
        name_folded text,
        name_sort_key text COLLATE "sr-Latn-x-icu",
        form text NOT NULL DEFAULT 'neutral' CHECK (form IN ('feminine', 'masculine', 'neutral')),
        certificate_script text NOT NULL DEFAULT 'sr-Latn' CHECK (certificate_script IN ('sr-Latn', 'sr-Cyrl')),
        profession text,
        employer text,
        licence_number text,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        blocked_at timestamptz,
        CHECK ((name_latin IS NULL) = (name_cyrillic IS NULL))
      );
      CREATE TABLE identity.member (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        roles text[] NOT NULL,
        since timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, person_id)
      );
      CREATE INDEX member_by_person ON identity.member (person_id);
      CREATE TABLE identity.session (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        token_hash char(64) NOT NULL UNIQUE,
        started_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_by_person ON identity.session (person_id);
      CREATE TABLE identity.mailed_link (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        purpose text NOT NULL CHECK (purpose IN ('confirm-address', 'reset-password')),
        token_hash char(64) UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX mailed_link_by_person ON identity.mailed_link (person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
