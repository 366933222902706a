/**
 * What decides where somebody on a run is, as parts of statements over `p` of `runs.participant`, `r` of `runs.run` and `e` of
 * `learning.enrolments`. The same is told by `deadline` of the domain, which the scenario of filters holds against them.
 */

const deadline = <const Base extends string>(base: Base) =>
  `CASE WHEN ${base} IS NOT NULL THEN greatest(${base}, p.extended_to) END` as const;

export const beginDay = deadline('coalesce(r.begin_on, p.enrolled_on + r.begin_days)');
export const finishDay = deadline('coalesce(r.finish_on, p.enrolled_on + r.finish_days)');

export const isFinished =
  `EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)` as const;

export const isBegun =
  `(e.place_at IS NOT NULL OR EXISTS (SELECT FROM learning.blocks_done b WHERE b.enrolment_id = e.id) OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id))` as const;

/** Whether somebody who is on it has missed a day, on the day of a parameter. */
export const isLate = <const Today extends string>(today: Today) =>
  `(NOT ${isFinished} AND (${finishDay} < ${today}::date OR (${beginDay} < ${today}::date AND NOT ${isBegun})))` as const;

export const participants =
  `runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN learning.enrolments e ON e.id = p.enrolment_id` as const;
