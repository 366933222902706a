import { entryRemarks, entrySkips } from '@svetionik/domain/runs/entry';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { entrants } from '../entrants';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { id, page, pageSchema } from '../values';
import { runPlaces } from './runs';

/**
 * That people are put on a run. `proposed` nothing has happened yet: `waiting` says how many would get onto it and `skipped` who would not
 * and why; then they go from `waiting` to `done` or `skipped`. `remarked` counts those among the first two of whom something is said, as
 * it was when they were proposed. `strangers` were named and are no members.
 */
export const runEnrolling = z.object({
  id,
  state: z.enum(['proposed', 'running', 'finished']),
  waiting: z.number().int(),
  done: z.number().int(),
  skipped: z.array(z.object({ why: z.enum(entrySkips), people: z.number().int() })),
  remarked: z.array(z.object({ remark: z.enum(entryRemarks), people: z.number().int() })),
  strangers: z.number().int(),
  overQuota: z.boolean(),
  /** As they are now. */
  places: z.array(runPlaces),
});

/** What becomes of one person. */
const enrollingPerson = z.object({
  id,
  name: personName.nullable(),
  email: z.string(),
  outcome: z.enum(['waiting', 'done', 'skipped']),
  why: z.enum(entrySkips).nullable(),
  remark: z.enum(entryRemarks).nullable(),
});

const params = z.object({ run: id, enrolling: id });
const replies = { 200: json(runEnrolling) } as const;

/**
 * Chooses who is to get onto a run and says who would and who would not. Nobody is enrolled before it is started; whoever proposes anew
 * takes back what they had proposed before. With `overQuota` whoever has no place left in the quota of their institution gets one of
 * everybody else’s. Places are given in the order of surnames.
 */
export const proposeEnrolling = endpoint({
  name: 'runs.proposeEnrolling',
  method: 'PUT',
  path: '/api/v1/runs/:run/enrollings/:enrolling',
  permission: 'run.manage',
  params,
  body: z.object({ selection: entrants, overQuota: z.boolean() }),
  replies: { 200: json(runEnrolling), 201: json(runEnrolling) },
  errors: ['creation.differs', 'run.not-enrolling', 'run.too-many-chosen'],
  example: {
    params: { run: examples.run, enrolling: examples.newEnrolling },
    body: { selection: { kind: 'group', group: examples.group }, overQuota: false },
  },
});

/**
 * Enrols them, each once: a job goes through them, judges each anew and mails them. Where a place was taken meanwhile, whoever has none is
 * left out and listed. Started again it goes on as it is.
 */
export const startEnrolling = endpoint({
  name: 'runs.startEnrolling',
  method: 'POST',
  path: '/api/v1/runs/:run/enrollings/:enrolling/start',
  permission: 'run.manage',
  params,
  replies,
  errors: ['run.not-enrolling'],
  example: { params: { run: examples.run, enrolling: examples.enrolling } },
});

/** How far it is. Whoever began it reads it. */
export const readEnrolling = endpoint({
  name: 'runs.readEnrolling',
  method: 'GET',
  path: '/api/v1/runs/:run/enrollings/:enrolling',
  permission: 'run.manage',
  params,
  replies,
  example: { params: { run: examples.run, enrolling: examples.enrolling } },
});

/** What becomes of each, by surname. Reading the list is noted. */
export const listEnrollingPeople = endpoint({
  name: 'runs.listEnrollingPeople',
  method: 'GET',
  path: '/api/v1/runs/:run/enrollings/:enrolling/people',
  permission: 'run.manage',
  params,
  query: page.extend({
    outcome: z.enum(['waiting', 'done', 'skipped']).optional(),
    why: z.enum(entrySkips).optional(),
    remark: z.enum(entryRemarks).optional(),
  }),
  replies: { 200: json(pageSchema(enrollingPerson)) },
  example: { params: { run: examples.run, enrolling: examples.enrolling } },
});
