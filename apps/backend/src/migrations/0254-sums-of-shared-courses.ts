import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the organisation of a course is told of those who learn in it elsewhere: sums of each organisation and of all, and how each
 * question went; of fewer than ten people nothing, and never who they are.
 */
export class SumsOfSharedCourses1764000000254 implements MigrationInterface {
  readonly name = 'SumsOfSharedCourses1764000000254';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT USAGE ON SCHEMA reporting TO svetionik_system;
      GRANT CREATE ON SCHEMA reporting TO svetionik_system;
      GRANT SELECT ON assessment.course_item TO svetionik_system;
    `);
    for (const { head, body } of [sums, items])
      await runner.query(`
        CREATE FUNCTION reporting.${head} LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          #variable_conflict use_column
          DECLARE
            owner CONSTANT uuid := nullif(current_setting('app.organisation', true), '')::uuid;
          BEGIN
            RETURN QUERY ${body};
          END;
        $$;
        ALTER FUNCTION reporting.${head.slice(0, head.indexOf('('))} OWNER TO svetionik_system;
        REVOKE ALL ON FUNCTION reporting.${head.slice(0, head.indexOf('('))} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION reporting.${head.slice(0, head.indexOf('('))} TO svetionik_app;
      `);
    await runner.query('REVOKE CREATE ON SCHEMA reporting FROM svetionik_system');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const fewest = 10;

/** One row for each organisation that the course was ever offered to, and one without an organisation for all of them. */
const sums = {
  head: `sums_of_shared(shared uuid) RETURNS TABLE (member_id uuid, ended_at timestamptz, enrolled integer, taken integer, passed integer, percent integer)`,
  body: `
    WITH member AS (
      SELECT s.member_id AS id, CASE WHEN bool_and(s.ended_at IS NOT NULL) THEN max(s.ended_at) END AS ended_at
      FROM catalogue.course_share s WHERE s.course_id = shared AND s.organisation_id = owner GROUP BY s.member_id
    ), learner AS (
      SELECT e.organisation_id AS member, e.person_id AS person, bool_or(a.passed) AS passed, max((a.result->>'percent')::integer) AS percent
      FROM learning.enrolment e
      LEFT JOIN assessment.attempt a ON a.enrolment_id = e.id AND a.number > 0 AND a.passed IS NOT NULL
      WHERE e.course_id = shared AND e.course_organisation_id = owner AND e.organisation_id <> e.course_organisation_id AND e.withdrawn_at IS NULL
      GROUP BY e.organisation_id, e.person_id
    ), counted AS (
      SELECT m.id, count(l.person)::integer AS enrolled, count(l.passed)::integer AS taken, (count(*) FILTER (WHERE l.passed))::integer AS passed,
        round(avg(l.percent))::integer AS percent
      FROM member m LEFT JOIN learner l ON l.member = m.id GROUP BY GROUPING SETS ((m.id), ())
    )
    SELECT c.id, m.ended_at, CASE WHEN c.enrolled >= ${fewest} THEN c.enrolled END, CASE WHEN c.taken >= ${fewest} THEN c.taken END,
      CASE WHEN c.taken >= ${fewest} THEN c.passed END, CASE WHEN c.taken >= ${fewest} THEN c.percent END
    FROM counted c LEFT JOIN member m ON m.id = c.id`,
};

/** By the first attempt of each person in each edition, as the organisation's own item analysis does. */
const items = {
  head: `items_of_shared(shared uuid) RETURNS TABLE (item_version_id uuid, edition integer, people integer, percent integer)`,
  body: `
    WITH first AS (
      SELECT DISTINCT ON (a.course_edition_id, a.person_id) a.id, a.course_edition_id, a.result
      FROM catalogue.course_edition e JOIN assessment.attempt a ON a.course_edition_id = e.id AND a.state <> 'open' AND a.passed IS NOT NULL
      WHERE e.course_id = shared AND e.organisation_id = owner AND a.organisation_id <> owner
      ORDER BY a.course_edition_id, a.person_id, a.started_at
    ), answered AS (
      SELECT f.course_edition_id AS edition, i.item_version_id AS version, count(*)::integer AS people,
        round(100 * avg((f.result->'items'->(i.position - 1)->>'fraction')::numeric))::integer AS percent
      FROM first f JOIN assessment.attempt_item i ON i.attempt_id = f.id GROUP BY 1, 2
    )
    SELECT c.item_version_id, e.number, CASE WHEN n.people >= ${fewest} THEN n.people END, CASE WHEN n.people >= ${fewest} THEN n.percent END
    FROM catalogue.course_edition e JOIN assessment.course_item c ON c.course_edition_id = e.id
    LEFT JOIN answered n ON n.edition = e.id AND n.version = c.item_version_id
    WHERE e.course_id = shared AND e.organisation_id = owner AND (n.version IS NOT NULL OR e.id = (SELECT k.current_edition_id FROM catalogue.course k WHERE k.id = shared))
    ORDER BY e.number DESC, c.objective, c.key`,
};
