import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a period is over is asked by the calendar of the organisation, as whoever carries it out asks: a year begins earlier there than in UTC. */
export class PeriodsByTheCalendar1764000000112 implements MigrationInterface {
  readonly name = 'PeriodsByTheCalendar1764000000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION privacy.is_over(organisation uuid, retained text, before date) RETURNS boolean
        LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
        SELECT EXISTS (
          SELECT FROM privacy.retention r JOIN platform.organisation o ON o.id = r.organisation_id
          WHERE r.organisation_id = organisation AND r.kind = retained AND before <= (now() AT TIME ZONE o.time_zone - make_interval(years => r.years))::date
        );
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
