/**
 * What changed since an instant (`$3`) about the courses of a person (`$2`) of an organisation (`$1`): results that were counted again by a
 * corrected key, the last correction of each, and newer editions of what they are in and have not passed.
 */
export const selectCourseChanges = `
  SELECT 'score-corrected' AS kind, s.at, jsonb_build_object('course', ce.title, 'attempt', a.id, 'passed', coalesce(a.passed, false)) AS said
    FROM learning.enrolments e JOIN assessment.attempts a ON a.organisation_id = e.organisation_id AND a.enrolment_id = e.id
      JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
      CROSS JOIN LATERAL (SELECT max(p.replaced_at) AS at FROM assessment.past_scores p WHERE p.attempt_id = a.id) s
    WHERE e.organisation_id = $1 AND e.person_id = $2 AND s.at >= $3
  UNION ALL
  SELECT 'new-edition', present.published_at, jsonb_build_object('course', own.title, 'enrolment', e.id)
    FROM learning.enrolments e JOIN catalogue.course_editions own ON own.id = e.course_edition_id JOIN catalogue.courses c ON c.id = e.course_id
      JOIN catalogue.course_editions present ON present.id = c.current_edition_id
    WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL AND present.number > own.number AND present.published_at >= $3
      AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)`;
