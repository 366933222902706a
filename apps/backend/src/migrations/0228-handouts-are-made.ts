import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of handouts: what they say is frozen when somebody asks, and a worker makes them of that. */
export class HandoutsAreMade1764000000228 implements MigrationInterface {
  readonly name = 'HandoutsAreMade1764000000228';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA handouts;
      GRANT USAGE ON SCHEMA handouts TO svetionik_app, svetionik_system;
      CREATE TABLE handouts.copy (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        source_hash text NOT NULL,
        source jsonb NOT NULL,
        asked_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready', 'failed')),
        pages integer,
        pdf_hash text REFERENCES platform.file,
        text_hash text REFERENCES platform.file,
        UNIQUE (organisation_id, source_hash),
        CHECK (state <> 'ready' OR pages IS NOT NULL AND pdf_hash IS NOT NULL AND text_hash IS NOT NULL)
      );
      CREATE INDEX copy_by_time ON handouts.copy (organisation_id, asked_at);
      CREATE INDEX copy_pdf ON handouts.copy (pdf_hash);
      CREATE INDEX copy_text ON handouts.copy (text_hash);
      ALTER TABLE handouts.copy ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON handouts.copy TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON handouts.copy TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON handouts.copy TO svetionik_app;
      COMMENT ON TABLE handouts.copy IS 'At an erasure: nobody’s';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
