import { z } from 'zod';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, page, pageSchema } from './values';

const member = z.object({ id, name: personName.nullable(), email: z.string() });
const seconds = z.number().int().min(0);
const points = z.number();

/** An attempt with whose it is and how it stands; `late` and `takeovers` count what a timeline tells of more. */
export const examinedAttempt = z.object({
  id,
  person: member,
  course: z.object({ id, title: inBothScripts, edition: z.number().int() }),
  number: z.number().int(),
  isEntryTest: z.boolean(),
  startedAt: instant,
  state: z.enum(['open', 'awaiting-marking', 'passed', 'failed', 'over']),
  percent: z.number().int().nullable(),
  late: z.number().int(),
  takeovers: z.number().int(),
});

/**
 * Something that happened in an attempt. `lateBy` is in seconds, and 0 where an interruption that was declared since has moved the
 * deadline; a break under way has the end that it will have at the latest.
 */
export const timelineEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), at: instant }),
  z.object({ kind: z.literal('taken-over'), at: instant }),
  z.object({
    kind: z.literal('clock-stopped'),
    at: instant,
    until: instant,
    cause: z.enum(['downtime', 'declared', 'break']),
    reason: z.string().nullable(),
  }),
  z.object({ kind: z.literal('time-up'), at: instant }),
  z.object({
    kind: z.literal('late-answers'),
    at: instant,
    answers: z.array(
      z.object({
        position: z.number().int(),
        claimedAt: instant,
        receivedAt: instant,
        lateBy: seconds,
      }),
    ),
  }),
  z.object({ kind: z.literal('closed'), at: instant, by: z.enum(['learner', 'time']) }),
  z.object({
    kind: z.literal('marked'),
    at: instant,
    position: z.number().int(),
    by: member,
    role: z.enum(['first', 'second', 'moderator']),
    points,
  }),
  z.object({
    kind: z.literal('mark-changed'),
    at: instant,
    position: z.number().int(),
    by: member,
    from: points,
    to: points,
    reason: z.string(),
  }),
  z.object({
    kind: z.literal('corrected'),
    at: instant,
    reason: z.string(),
    before: z.object({ percent: z.number().int(), passed: z.boolean() }),
  }),
]);

/** An attempt with what happened in it, the first first. Times as the server saw them. */
export const attemptTimeline = examinedAttempt.extend({
  minutes: z.number().int(),
  deadlineAt: instant.nullable(),
  /** The files that count, as they were handed in. */
  files: z.array(
    z.object({
      id,
      position: z.number().int(),
      name: z.string(),
      bytes: z.number().int(),
    }),
  ),
  entries: z.array(timelineEntry),
});

/**
 * Attempts of this organisation, the last begun first; `show=notable` gives those with late answers or takeovers. Who may mark is not
 * shown what waits for marks, so that they never learn whose answer they read: `withheld` says how many are left out.
 */
export const listAttempts = endpoint({
  name: 'examination.listAttempts',
  method: 'GET',
  path: '/api/v1/attempts',
  permission: 'result.examine',
  query: page.extend({
    course: id.optional(),
    search: z.string().max(120).optional(),
    show: z.enum(['all', 'notable']).default('all'),
  }),
  replies: {
    200: json(
      pageSchema(examinedAttempt).extend({
        courses: z.array(z.object({ id, title: inBothScripts, count: z.number().int() })),
        withheld: z.number().int(),
      }),
    ),
  },
  example: {},
});

/** What happened in an attempt. Whoever may mark finds none that waits for marks. */
export const readTimeline = endpoint({
  name: 'examination.readTimeline',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/timeline',
  permission: 'result.examine',
  params: z.object({ attempt: id }),
  replies: { 200: json(attemptTimeline) },
  example: { params: { attempt: examples.closedAttempt } },
});

/** A file as it was handed in, which is the evidence. Whoever may mark finds none of an attempt that waits for marks. */
export const readOriginal = endpoint({
  name: 'examination.readOriginal',
  method: 'GET',
  path: '/api/v1/attempts/:attempt/originals/:file',
  permission: 'result.examine',
  params: z.object({ attempt: id, file: id }),
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { attempt: examples.heldCopyAttempt, file: examples.heldCopy } },
});
