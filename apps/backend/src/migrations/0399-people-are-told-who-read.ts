import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read what is somebody’s: by the index of what actions were done to, within the organisation of the transaction. */
export class PeopleAreToldWhoRead1764000000399 implements MigrationInterface {
  readonly name = 'PeopleAreToldWhoRead1764000000399';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT CREATE ON SCHEMA platform TO svetionik_system;
      CREATE FUNCTION platform.find_readings(sought uuid[], kinds text[], own uuid, after uuid, most integer) RETURNS SETOF uuid
        LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_custom_plan SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          #variable_conflict use_column
          BEGIN
            RETURN QUERY SELECT a.id FROM platform.audit a
              WHERE a.chain = nullif(current_setting('app.organisation', true), '')::uuid AND a.subject_ids && sought
                AND a.action = ANY (kinds) AND a.actor_id <> own
                AND (after IS NULL OR (a.at, a.id) < (SELECT c.at, c.id FROM platform.audit c WHERE c.id = after AND c.subject_ids && sought))
              ORDER BY a.at DESC, a.id DESC LIMIT most;
          END
        $$;
      ALTER FUNCTION platform.find_readings OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION platform.find_readings FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION platform.find_readings TO svetionik_app;
      REVOKE CREATE ON SCHEMA platform FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
