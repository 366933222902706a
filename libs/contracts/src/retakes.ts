import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, line, page, pageSchema, track } from './values';

/** Somebody who has failed a final assessment as often as it may be tried, and has no attempt left. */
export const usedUpPerson = z.object({
  enrolment: id,
  person: z.object({
    id,
    name: personName.nullable(),
    email: z.string(),
    profession: track.nullable(),
  }),
  course: z.object({ id, title: inBothScripts, edition: z.number().int() }),
  /** How many there were in all, those allowed beyond the rules included. */
  attempts: z.number().int(),
  /** How many of them were allowed beyond the rules. */
  extra: z.number().int(),
  /** Percent of the attempt that went best. */
  best: z.number().int(),
  last: z.object({ percent: z.number().int(), closedAt: instant }),
});

/** An attempt allowed beyond the rules of the assessment; `number` is the attempt that it is. */
export const extraAttempt = z.object({
  id,
  enrolment: id,
  number: z.number().int(),
  allowedAt: instant,
});

/** Who has no attempt left, in the order of names; with the courses that have such people, whatever is searched for. */
export const listUsedUp = endpoint({
  name: 'retakes.listUsedUp',
  method: 'GET',
  path: '/api/v1/extra-attempts/used-up',
  permission: 'extra-attempt.allow',
  query: page.extend({ course: id.optional(), search: z.string().max(120).optional() }),
  replies: {
    200: json(
      pageSchema(usedUpPerson).extend({
        courses: z.array(z.object({ id, title: inBothScripts, count: z.number().int() })),
      }),
    ),
  },
  example: {},
});

/** Allows one more attempt, and notes why. The id is the client's: sent again it is the same attempt. */
export const allowAttempt = endpoint({
  name: 'retakes.allowAttempt',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolment/extra-attempts/:extraAttempt',
  permission: 'extra-attempt.allow',
  params: z.object({ enrolment: id, extraAttempt: id }),
  body: z.object({ reason: line(200) }),
  replies: { 200: json(extraAttempt), 201: json(extraAttempt) },
  errors: [
    'learning.attempts-left',
    'learning.attempt-under-way',
    'learning.already-passed',
    'creation.differs',
  ],
  example: {
    params: { enrolment: examples.usedUpEnrolment, extraAttempt: examples.newExtraAttempt },
    body: { reason: 'Prekid struje u toku provere.' },
  },
});
