/** Whether people are marking what was handed in under an enrolment, by its id in the statement; nothing else can be done there until then. */
export const isBeingMarked = <const Enrolment extends string>(enrolment: Enrolment) =>
  `EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = ${enrolment} AND a.number > 0 AND a.state <> 'open' AND a.passed IS NULL)` as const;
