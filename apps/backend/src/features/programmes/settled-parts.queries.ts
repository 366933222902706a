/**
 * What completes a programme, as parts of statements over `t` of `programmes.participants` and `n` of `programmes.editions`. The same is told by
 * `judgePath` of the domain, which the scenario of filters holds against them.
 */

/** Whether a part `q` of `programmes.edition_parts` need not be done any more. */
export const isSettled =
  `(EXISTS (SELECT FROM programmes.recognitions r WHERE r.programme_id = t.programme_id AND r.person_id = t.person_id AND r.part_id = q.id)
    OR EXISTS (SELECT FROM learning.enrolments e JOIN assessment.attempts a ON a.enrolment_id = e.id WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id
      AND e.course_id = q.course_id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))))` as const;

/** Whether somebody is through by an edition, by the name that it has in the statement. */
export const completesEdition = <const Edition extends string>(edition: Edition) =>
  `(SELECT count(*) FILTER (WHERE q.need = 'required' AND NOT ${isSettled}) = 0 AND count(*) FILTER (WHERE q.need = 'chosen' AND ${isSettled}) >= ${edition}.choose
    FROM programmes.edition_parts q WHERE q.edition_id = ${edition}.id)` as const;

export const isComplete = completesEdition('n');
