import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is given to the people of a run besides the course: links, and files. */
export class RunsHaveMaterials1764000000434 implements MigrationInterface {
  readonly name = 'RunsHaveMaterials1764000000434';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs.material (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        run_id uuid NOT NULL,
        title text NOT NULL,
        address text,
        file_hash char(64) REFERENCES platform.file,
        added_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id) ON DELETE CASCADE,
        UNIQUE (run_id, file_hash),
        CHECK (num_nonnulls(address, file_hash) = 1)
      );
      CREATE INDEX material_by_time ON runs.material (run_id, added_at, id);
      CREATE INDEX material_by_file ON runs.material (file_hash) WHERE file_hash IS NOT NULL;
      ALTER TABLE runs.material ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON runs.material TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON runs.material TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON runs.material TO svetionik_app;
      COMMENT ON TABLE runs.material IS 'At an erasure: nobody’s';
      COMMENT ON COLUMN runs.material.title IS 'Of a file its name';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
