/** Whether an enrolment, by its id in the statement, has as many failed attempts as were allowed, and nothing but failed ones. */
export const isExhausted = <const Enrolment extends string>(enrolment: Enrolment) =>
  `EXISTS (SELECT FROM learning.exhausted_enrolments u WHERE u.enrolment_id = ${enrolment})` as const;
