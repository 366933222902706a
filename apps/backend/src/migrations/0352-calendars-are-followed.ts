import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Private addresses at which people follow their calendar of runs. Only a hash of each is kept; one a person and organisation. */
export class CalendarsAreFollowed1764000000352 implements MigrationInterface {
  readonly name = 'CalendarsAreFollowed1764000000352';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs.feed (
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        secret_hash char(64) NOT NULL UNIQUE,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, person_id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
      );
      ALTER TABLE runs.feed ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON runs.feed TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON runs.feed TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON runs.feed TO svetionik_app;
      GRANT SELECT ON runs.feed TO svetionik_system;
      COMMENT ON TABLE runs.feed IS 'At an erasure: gone';
      GRANT CREATE ON SCHEMA runs TO svetionik_system;
      CREATE FUNCTION runs.find_feed(hash char(64)) RETURNS TABLE (organisation_id uuid, person_id uuid)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          RETURN QUERY SELECT f.organisation_id, f.person_id FROM runs.feed f WHERE f.secret_hash = hash;
        END;
      $$;
      ALTER FUNCTION runs.find_feed(char) OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION runs.find_feed(char) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION runs.find_feed(char) TO svetionik_app;
      REVOKE CREATE ON SCHEMA runs FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
