import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1764000000001 implements MigrationInterface {
  readonly name = 'Platform1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      DO $$ BEGIN
        CREATE ROLE svetionik_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      GRANT svetionik_app TO CURRENT_USER;

      CREATE SCHEMA platform;
      CREATE TABLE platform.organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL DEFAULT 'Europe/Belgrade',
        created_at timestamptz NOT NULL
      );
      CREATE TABLE platform.event (
        id uuid PRIMARY KEY,
        organisation_id uuid REFERENCES platform.organisation,
        type text NOT NULL,
        version smallint NOT NULL,
        ids jsonb NOT NULL,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX event_by_type ON platform.event (type, at);
      CREATE TABLE platform.job (
        id uuid PRIMARY KEY,
        organisation_id uuid REFERENCES platform.organisation,
        handler text NOT NULL,
        ids jsonb NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'dead')),
        attempts smallint NOT NULL DEFAULT 0,
        run_at timestamptz NOT NULL,
        leased_until timestamptz,
        repeat_seconds integer CHECK (repeat_seconds > 0),
        unique_key text UNIQUE,
        error_code text,
        created_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX job_due ON platform.job (run_at) WHERE state IN ('queued', 'running');
      CREATE INDEX job_dead ON platform.job (finished_at) WHERE state = 'dead';
      CREATE TABLE platform.audit (
        id uuid PRIMARY KEY,
        organisation_id uuid REFERENCES platform.organisation,
        actor_id uuid,
        action text NOT NULL,
        subject_ids uuid[] NOT NULL,
        reason text,
        at timestamptz NOT NULL
      );
      CREATE INDEX audit_by_time ON platform.audit (organisation_id, at);
      CREATE TABLE platform.file (
        hash char(64) PRIMARY KEY,
        media_type text NOT NULL,
        bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
        content bytea NOT NULL,
        created_at timestamptz NOT NULL
      );
      ALTER TABLE platform.file ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE TABLE platform.throttle (
        key char(64) PRIMARY KEY,
        count integer NOT NULL,
        window_ends_at timestamptz NOT NULL,
        blocked_until timestamptz
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
