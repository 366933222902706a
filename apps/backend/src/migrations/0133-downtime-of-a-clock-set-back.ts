import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DowntimeOfAClockSetBack1764000000133 implements MigrationInterface {
  readonly name = 'DowntimeOfAClockSetBack1764000000133';

  /** Downtime cannot end in the future: where it does, the clock had jumped and was set back, and the downtime ends now. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION assessment.end_future_downtime() RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
          UPDATE assessment.outage SET ends_at = greatest(clock_timestamp(), starts_at + interval '1 millisecond')
          WHERE kind = 'downtime' AND ends_at > clock_timestamp()
        $$;
      REVOKE ALL ON FUNCTION assessment.end_future_downtime() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION assessment.end_future_downtime() TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
