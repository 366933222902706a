import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the network is told of a year of its members: sums of each, and no number of people under ten. */
export class YearsOfMembers1764000000351 implements MigrationInterface {
  readonly name = 'YearsOfMembers1764000000351';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT CREATE ON SCHEMA runs TO svetionik_system;
      CREATE FUNCTION runs.year_of_members(from_day date, until_day date) RETURNS TABLE (id uuid, runs integer, enrolments integer, completions integer, certificates integer)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          IF NOT EXISTS (SELECT FROM platform.organisation WHERE is_network AND id = nullif(current_setting('app.organisation', true), '')::uuid)
            THEN RETURN; END IF;
          RETURN QUERY
            WITH span AS (
              SELECT o.id, from_day::timestamp AT TIME ZONE o.time_zone AS begins, until_day::timestamp AT TIME ZONE o.time_zone AS ends FROM platform.organisation o
            ), counted AS (
              SELECT s.id,
                (SELECT count(*)::integer FROM runs.run r WHERE r.organisation_id = s.id AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.starts_on < until_day AND r.ends_on >= from_day) AS runs,
                (SELECT count(*)::integer FROM learning.enrolment e WHERE e.organisation_id = s.id AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends) AS enrolments,
                (SELECT count(*)::integer FROM (SELECT min(a.closed_at) AS at FROM assessment.attempt a WHERE a.organisation_id = s.id AND a.passed GROUP BY a.enrolment_id) f
                  WHERE f.at >= s.begins AND f.at < s.ends) AS completions,
                (SELECT count(*)::integer FROM registry.certificate c WHERE c.organisation_id = s.id AND c.kind = 'completion' AND c.status = 'valid' AND c.issued_on >= from_day AND c.issued_on < until_day) AS certificates
              FROM span s
            )
            SELECT c.id, c.runs, CASE WHEN c.enrolments >= 10 THEN c.enrolments END, CASE WHEN c.completions >= 10 THEN c.completions END,
              CASE WHEN c.certificates >= 10 THEN c.certificates END FROM counted c;
        END;
      $$;
      ALTER FUNCTION runs.year_of_members(date, date) OWNER TO svetionik_system;
      REVOKE ALL ON FUNCTION runs.year_of_members(date, date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION runs.year_of_members(date, date) TO svetionik_app;
      REVOKE CREATE ON SCHEMA runs FROM svetionik_system;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
