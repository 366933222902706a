const marked = <const Enrolment extends string>(enrolment: Enrolment) =>
  `FROM assessment.attempts a WHERE a.enrolment_id = ${enrolment} AND a.number > 0 AND a.state <> 'open' AND a.passed IS NULL` as const;

/** Whether people are marking what was handed in under an enrolment, by its id in the statement; nothing else can be done there until then. */
export const isBeingMarked = <const Enrolment extends string>(enrolment: Enrolment) =>
  `EXISTS (SELECT ${marked(enrolment)})` as const;

/** When what they are marking was handed in, in milliseconds since 1970 UTC; null where nobody marks anything. */
export const selectHandedInTime = <const Enrolment extends string>(enrolment: Enrolment) =>
  `(SELECT floor(extract(epoch FROM max(a.closed_at)) * 1000)::float8 ${marked(enrolment)})` as const;
