import { participantSkips } from '@svetionik/domain/runs/participant-deed';
import { partStates } from '@svetionik/domain/programmes/path';
import { seenCourseStates } from '@svetionik/domain/people/course-state';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import {
  day,
  id,
  inBothScripts,
  instant,
  line,
  numberInRegister,
  page,
  pageSchema,
} from '../values';

/**
 * How somebody stands with their days: `days` are those that are left, or those by which they are late; `on` is the last one, where they have
 * one, of those who wait for marks or have no attempt left, and are not late.
 */
export const dueState = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['finished', 'free']) }),
  z.object({ kind: z.enum(['handed-in', 'used-up']), on: day.nullable() }),
  z.object({
    kind: z.enum(['due', 'late']),
    what: z.enum(['begin', 'finish']),
    on: day,
    days: z.number().int(),
  }),
]);

/** Which people of a run: everybody on it, those who are late, have not begun, are under way, have finished, have a certificate, or left. */
export const participantFilters = [
  'all',
  'late',
  'not-begun',
  'under-way',
  'finished',
  'certified',
  'left',
] as const;

/** Whom of them: by words of a name, where they work (`none` where that is not known), a group, a part that they have finished. */
export const participantNarrowing = z.object({
  search: z.string().max(100).optional(),
  institution: z.union([id, z.literal('none')]).optional(),
  group: id.optional(),
  part: z.coerce.number().int().min(1).max(200).optional(),
});

/**
 * How far somebody is in a part, by its place: in one of a course by what of it is done, in one of a programme by its state, which counts
 * as done where the part need not be done any more.
 */
const part = z.object({
  done: z.number().int(),
  total: z.number().int(),
  state: z.enum(partStates).nullable(),
});

/** Somebody on a run, or who has left it. */
export const participant = z.object({
  id,
  name: personName.nullable(),
  email: z.string(),
  institution: inBothScripts.nullable(),
  state: z.enum(['enrolled', 'withdrawn', 'transferred']),
  enrolledOn: day,
  /** Where it was extended. */
  extendedTo: day.nullable(),
  due: dueState,
  /** Where they are in the course or the programme. */
  course: z.enum(seenCourseStates),
  /** Null where their edition lacks the part. */
  parts: z.array(part.nullable()),
  /** At the assessment, those that are closed. */
  attempts: z.number().int(),
  lastActiveOn: day.nullable(),
  /** One that is suspended counts as issued until it is revoked. */
  certificate: z.object({ id, number: numberInRegister, suspended: z.boolean() }).nullable(),
  /** Whether a mail server refused their address when they were last reminded. */
  addressRefused: z.boolean(),
});

const params = z.object({ run: id });

/** The people of a run by surname. Reading the list is noted. */
export const listParticipants = endpoint({
  name: 'runs.listParticipants',
  method: 'GET',
  path: '/api/v1/runs/:run/people',
  permission: 'run.read',
  params,
  query: page.extend({
    ...participantNarrowing.shape,
    filter: z.enum(participantFilters).default('all'),
  }),
  replies: {
    200: json(pageSchema(participant).extend({ modules: z.array(inBothScripts) })),
  },
  example: { params: { run: examples.run } },
});

/** How many people of a run each filter finds, of those who are asked for. */
export const countParticipants = endpoint({
  name: 'runs.countParticipants',
  method: 'GET',
  path: '/api/v1/runs/:run/people-counts',
  permission: 'run.read',
  params,
  query: participantNarrowing,
  replies: {
    200: json(
      z.object({
        all: z.number().int(),
        late: z.number().int(),
        'not-begun': z.number().int(),
        'under-way': z.number().int(),
        finished: z.number().int(),
        certified: z.number().int(),
        left: z.number().int(),
      }),
    ),
  },
  example: { params: { run: examples.run } },
});

const reason = line(300);

/** What is done about people of a run, with a reason that stays in its course of states. */
export const participantDeed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('withdraw'), reason }),
  z.object({ kind: z.literal('transfer'), to: id, reason }),
  z.object({ kind: z.literal('extend'), until: day, reason }),
]);

/**
 * Withdraws people from a run, moves them to another run of the same course or programme, or gives them more days. What they did stays
 * theirs: their enrolment goes on. Says of each what became of them; whoever it was done about gets a mail that there is news.
 */
export const actAboutParticipants = endpoint({
  name: 'runs.actAboutParticipants',
  method: 'POST',
  path: '/api/v1/runs/:run/people-deeds',
  permission: 'run.manage',
  params,
  body: z.object({ people: z.array(id).min(1).max(100), deed: participantDeed }),
  replies: {
    200: json(
      z.object({
        done: z.number().int(),
        skipped: z.array(z.object({ person: id, why: z.enum(participantSkips) })),
      }),
    ),
  },
  errors: ['run.not-enrolling', 'run.reference-unknown'],
  example: {
    params: { run: examples.run },
    body: {
      people: [examples.learner],
      deed: { kind: 'extend', until: '2040-01-01', reason: 'Bolovanje' },
    },
  },
});

/** What happened to somebody on a run. */
export const happening = z.object({
  id,
  kind: z.enum(['enrolled', 'joined', 'withdrawn', 'transferred', 'arrived', 'extended']),
  at: instant,
  by: z.object({ name: personName.nullable(), email: z.string() }).nullable(),
  otherRun: z.object({ id, title: z.string() }).nullable(),
  extendedTo: day.nullable(),
  reason: z.string().nullable(),
});

/** What happened to somebody on a run, the last first. Reading it is noted. */
export const listHappenings = endpoint({
  name: 'runs.listHappenings',
  method: 'GET',
  path: '/api/v1/runs/:run/people/:person/happenings',
  permission: 'run.manage',
  params: z.object({ run: id, person: id }),
  replies: {
    200: json(
      z.object({
        person: z.object({ name: personName.nullable(), email: z.string() }),
        items: z.array(happening),
      }),
    ),
  },
  example: { params: { run: examples.run, person: examples.learner } },
});
