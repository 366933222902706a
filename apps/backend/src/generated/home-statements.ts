// Made by `npm run generate` from the migrated database.
export {};

declare module '../platform/database/query' {
  interface Statements {
    // features/home/own-changes.queries.ts
    "SELECT c.kind, c.at, c.said FROM (\n       SELECT kind, at, said FROM runs.changes WHERE organisation_id = $1 AND person_id = $2 AND at >= $3\n       UNION ALL SELECT kind, at, said FROM programmes.changes WHERE organisation_id = $1 AND person_id = $2 AND at >= $3\n       UNION ALL \n  SELECT 'score-corrected' AS kind, s.at, jsonb_build_object('course', ce.title, 'attempt', a.id, 'passed', coalesce(a.passed, false)) AS said\n    FROM learning.enrolments e JOIN assessment.attempts a ON a.organisation_id = e.organisation_id AND a.enrolment_id = e.id\n      JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id\n      CROSS JOIN LATERAL (SELECT max(p.replaced_at) AS at FROM assessment.past_scores p WHERE p.attempt_id = a.id) s\n    WHERE e.organisation_id = $1 AND e.person_id = $2 AND s.at >= $3\n  UNION ALL\n  SELECT 'new-edition', present.published_at, jsonb_build_object('course', own.title, 'enrolment', e.id)\n    FROM learning.enrolments e JOIN catalogue.course_editions own ON own.id = e.course_edition_id JOIN catalogue.courses c ON c.id = e.course_id\n      JOIN catalogue.course_editions present ON present.id = c.current_edition_id\n    WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL AND present.number > own.number AND present.published_at >= $3\n      AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)) c\n     ORDER BY c.at DESC, c.kind LIMIT $4": {
      readonly parameters: readonly [string | null, string | null, Date | string | null, string | number | bigint | null];
      readonly row: { readonly kind: string | null; readonly at: Date; readonly said: unknown | null };
    };
  }
}
