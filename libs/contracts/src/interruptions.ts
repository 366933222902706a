import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, line, page, pageSchema } from './values';

const member = z.object({ id, name: personName.nullable(), email: z.string() });

/** An interruption that was declared, with how many attempts it stopped the clock of. */
export const declaredInterruption = z.object({
  id,
  from: instant,
  to: instant,
  reason: z.string(),
  declaredAt: instant,
  declaredBy: member,
  attempts: z.number().int(),
});

/** An attempt that was under way in a stretch of time. Of one that is over, the time ran out in it or after it. */
export const touchedAttempt = z.object({
  id,
  person: member,
  course: z.object({ id, title: inBothScripts, edition: z.number().int() }),
  startedAt: instant,
  state: z.enum(['open', 'over']),
});

const span = { from: instant, to: instant };

/** Which of the open attempts that were under way: all of them but some, or only some. */
export const touchedChoice = z.object({
  choice: z.enum(['except', 'only']),
  attempts: z.array(id).max(1000),
});

/** The interruptions declared in this organisation, the last one first. */
export const listInterruptions = endpoint({
  name: 'interruptions.listInterruptions',
  operationId: 'outages.listOutages',
  method: 'GET',
  path: '/api/v1/service-interruptions',
  formerPath: '/api/v1/outages',
  permission: 'interruption.declare',
  query: page,
  replies: { 200: json(pageSchema(declaredInterruption)) },
  example: {},
});

/**
 * Whom an interruption would touch: attempts with a limit of time that were under way in that time, in the order of names, and by course
 * how many of them are still open, whatever is searched for.
 */
export const listTouched = endpoint({
  name: 'interruptions.listTouched',
  operationId: 'outages.listTouched',
  method: 'GET',
  path: '/api/v1/service-interruptions/touched',
  formerPath: '/api/v1/outages/touched',
  permission: 'interruption.declare',
  query: page.extend({ ...span, course: id.optional(), search: z.string().max(120).optional() }),
  replies: {
    200: json(
      pageSchema(touchedAttempt).extend({
        courses: z.array(z.object({ id, title: inBothScripts, open: z.number().int() })),
      }),
    ),
  },
  errors: ['assessment.outage-refused'],
  example: { query: { from: '2026-03-05T10:00:00Z', to: '2026-03-05T10:40:00Z' } },
});

/**
 * Declares an interruption: the clock of the attempts that it touched stood still in that time. It cannot be taken back, because people
 * have been told their new deadline. The id is the client's: sent again it is the same interruption.
 */
export const declareInterruption = endpoint({
  name: 'interruptions.declareInterruption',
  operationId: 'outages.declareOutage',
  method: 'PUT',
  path: '/api/v1/service-interruptions/:interruption',
  formerPath: '/api/v1/outages/:interruption',
  permission: 'interruption.declare',
  owned: false,
  params: z.object({ interruption: id }),
  body: z.object({ ...span, reason: line(200), course: id.nullable(), touched: touchedChoice }),
  replies: { 200: json(declaredInterruption), 201: json(declaredInterruption) },
  errors: ['assessment.outage-refused', 'assessment.outage-touches-nobody', 'creation.differs'],
  example: {
    params: { interruption: examples.newInterruption },
    body: {
      from: '2026-03-05T10:00:00Z',
      to: '2026-03-05T10:40:00Z',
      reason: 'Prekid struje u zgradi.',
      course: null,
      touched: { choice: 'except', attempts: [] },
    },
  },
});
