import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places that runs keep for an institution go along when it is merged. What it had is noted until the merging can no longer be undone.
 * Until now they stayed with the institution that was gone: they go where it went.
 */
export class QuotasMerge1764000000413 implements MigrationInterface {
  readonly name = 'QuotasMerge1764000000413';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs.merged_quota (
        merge_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        places integer NOT NULL CHECK (places > 0),
        summed boolean NOT NULL,
        PRIMARY KEY (merge_id, run_id),
        FOREIGN KEY (organisation_id, merge_id) REFERENCES institutions.merge (organisation_id, id),
        FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id)
      );
      COMMENT ON TABLE runs.merged_quota IS 'At an erasure: nobody’s';
      ALTER TABLE runs.merged_quota ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON runs.merged_quota TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON runs.merged_quota TO svetionik_system USING (true);
      GRANT SELECT, INSERT ON runs.merged_quota TO svetionik_app;
      CREATE INDEX merged_quota_by_run ON runs.merged_quota (organisation_id, run_id);
      CREATE INDEX quota_by_institution ON runs.quota (organisation_id, institution_id);
    `);
    await runner.query(followMergings);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Of a merging that can still be undone the places are noted, as they are from now on. */
const followMergings = `
  CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
    WITH RECURSIVE way (merged, at) AS (
      SELECT i.id, i.merged_into FROM institutions.institution i WHERE i.merged_into IS NOT NULL
      UNION ALL SELECT w.merged, i.merged_into FROM way w JOIN institutions.institution i ON i.id = w.at WHERE i.merged_into IS NOT NULL
    )
    SELECT q.organisation_id, q.run_id, q.institution_id AS merged, w.at AS kept, q.places, q.taken
    FROM runs.quota q JOIN way w ON w.merged = q.institution_id JOIN institutions.institution k ON k.id = w.at AND k.merged_into IS NULL;
  INSERT INTO runs.merged_quota (merge_id, organisation_id, run_id, places, summed)
    SELECT m.id, v.organisation_id, v.run_id, v.places, EXISTS (SELECT FROM runs.quota q WHERE q.run_id = v.run_id AND q.institution_id = v.kept)
      OR EXISTS (SELECT FROM moved o WHERE o.run_id = v.run_id AND o.kept = v.kept AND o.merged <> v.merged)
    FROM moved v JOIN institutions.merge m ON m.merged_id = v.merged AND m.kept_id = v.kept AND m.undone_at IS NULL;
  INSERT INTO runs.quota (organisation_id, run_id, institution_id, places, taken)
    SELECT organisation_id, run_id, kept, sum(places), sum(taken) FROM moved GROUP BY organisation_id, run_id, kept
    ON CONFLICT (run_id, institution_id) DO UPDATE SET places = quota.places + excluded.places, taken = quota.taken + excluded.taken;
  UPDATE runs.participant p SET quota_id = v.kept FROM moved v WHERE p.run_id = v.run_id AND p.quota_id = v.merged;
  DELETE FROM runs.quota q USING moved v WHERE q.run_id = v.run_id AND q.institution_id = v.merged;
`;
