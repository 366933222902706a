import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network is told of hours too: those of completions in fives of each length, so that one completion more is not seen in them. */
export class YearsOfMembersTellHours1764000000430 implements MigrationInterface {
  readonly name = 'YearsOfMembersTellHours1764000000430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION runs.year_of_members(date, date);
      GRANT CREATE ON SCHEMA runs TO svetionik_system;
      CREATE FUNCTION runs.year_of_members(from_day date, until_day date)
        RETURNS TABLE (id uuid, runs integer, enrolments integer, completions integer, certificates integer, hours double precision)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
          IF NOT EXISTS (SELECT FROM platform.organisation WHERE is_network AND id = nullif(current_setting('app.organisation', true), '')::uuid)
            THEN RETURN; END IF;
          RETURN QUERY
            WITH span AS (
              SELECT o.id, from_day::timestamp AT TIME ZONE o.time_zone AS begins, until_day::timestamp AT TIME ZONE o.time_zone AS ends FROM platform.organisation o
            ), counted AS (
              SELECT s.id, d.completions, d.hours,
                (SELECT count(*)::integer FROM runs.run r WHERE r.organisation_id = s.id AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.starts_on < until_day AND r.ends_on >= from_day) AS runs,
                (SELECT count(*)::integer FROM learning.enrolment e WHERE e.organisation_id = s.id AND e.enrolled_at >= s.begins AND e.enrolled_at < s.ends) AS enrolments,
                (SELECT count(*)::integer FROM registry.certificate c WHERE c.organisation_id = s.id AND c.kind = 'completion' AND c.status = 'valid' AND c.issued_on >= from_day AND c.issued_on < until_day) AS certificates
              FROM span s CROSS JOIN LATERAL (
                SELECT coalesce(sum(l.people), 0)::integer AS completions, coalesce(sum(l.hours * (5 * round(l.people / 5.0))::double precision), 0) AS hours
                FROM (SELECT n.hours, count(*) AS people
                  FROM (SELECT a.enrolment_id, min(a.closed_at) AS at FROM assessment.attempt a WHERE a.organisation_id = s.id AND a.passed GROUP BY a.enrolment_id) f
                    JOIN learning.enrolment e ON e.id = f.enrolment_id JOIN catalogue.course_edition n ON n.id = e.course_edition_id
                  WHERE f.at >= s.begins AND f.at < s.ends GROUP BY n.hours) l
              ) d
            )
            SELECT c.id, c.runs, CASE WHEN c.enrolments >= 10 THEN c.enrolments END, CASE WHEN c.completions >= 10 THEN c.completions END,
              CASE WHEN c.certificates >= 10 THEN c.certificates END, CASE WHEN c.completions >= 10 THEN c.hours END FROM counted c;
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
