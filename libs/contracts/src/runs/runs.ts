import { runStates } from '@svetionik/domain/runs/run-state';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import {
  id,
  inBothScripts,
  day,
  language,
  line,
  optionalLine,
  page,
  pageSchema,
  track,
} from '../values';

/** A month of the calendar, `2026-11`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'no month: a year and a month, 2026-11');

const places = z.int().min(1).max(100_000);

/** A day for everybody, or so many days after somebody came; the day itself is included. */
export const deadlineRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), on: day }),
  z.object({ kind: z.literal('days'), days: z.int().min(1).max(730) }),
]);

/**
 * Who may join by themselves: everybody, whoever is in a group, only whoever has entered by an invitation that brings the run, which joins
 * the first two as well, or nobody, so that staff enrol.
 */
export const runJoining = z.enum(['open', 'group', 'invitation', 'staff']);

/**
 * What is written of a run, of a course or of a programme. Registration is open from `opensOn` to `closesOn`; places are those of the whole run, and of some institutions
 * with what belongs to them; `prerequisite` is a course that has to be passed, `professions` those for whom it is, everybody's where empty.
 */
export const runText = z.object({
  course: id.nullable(),
  programme: id.nullable().default(null),
  title: line(200),
  language,
  town: optionalLine(80),
  organiser: id.nullable(),
  trainers: z.array(id).max(20),
  capacity: places.nullable(),
  quotas: z.array(z.object({ institution: id, places })).max(100),
  opensOn: day.nullable(),
  closesOn: day.nullable(),
  startsOn: day,
  endsOn: day,
  begin: deadlineRule.nullable(),
  finish: deadlineRule.nullable(),
  /** Whether the assessment of a course may still be begun after the last day to finish, with what was extended. */
  lateFinish: z.boolean().default(true),
  joining: runJoining,
  group: id.nullable(),
  prerequisite: id.nullable(),
  professions: z.array(track).max(20),
  contact: optionalLine(200),
});

const named = z.object({ id, name: inBothScripts });

/** What a run is of, by the name that it has today. */
export const runSubject = named.extend({ kind: z.enum(['course', 'programme']) });

/** A run as it stands in the list; `taken` are the people on it. */
export const runSummary = z.object({
  id,
  title: z.string(),
  subject: runSubject,
  town: z.string(),
  state: z.enum(runStates),
  startsOn: day,
  endsOn: day,
  capacity: z.number().int().nullable(),
  taken: z.number().int(),
});

/** Places of an institution; those of everybody else where there is none. */
export const runPlaces = z.object({
  institution: named.nullable(),
  places: z.number().int().nullable(),
  taken: z.number().int(),
});

/** Somebody who leads a run. */
export const runTrainer = z.object({ id, name: personName.nullable(), email: z.string() });

/** A run with all that is known of it. `today` is the day by the calendar of the organisation. */
export const run = runSummary.extend({
  version: z.number().int(),
  today: day,
  text: runText,
  organiser: named.nullable(),
  trainers: z.array(runTrainer),
  places: z.array(runPlaces),
  group: z.object({ id, name: z.string() }).nullable(),
  prerequisite: named.nullable(),
  /** Groups whose people get onto it as they come. */
  followed: z.array(z.object({ id, name: z.string() })),
  /** Whether whoever asks may change it. */
  managed: z.boolean(),
});

const params = z.object({ run: id });
const errors = [
  'run.dates-refused',
  'run.quotas-refused',
  'run.group-refused',
  'run.reference-unknown',
  'run.trainer-busy',
] as const;
const exampleText = {
  course: examples.reportedCourse,
  title: 'Novi Sad, drugo izvođenje',
  language: 'sr-Latn',
  town: 'Novi Sad',
  organiser: examples.organiser,
  trainers: [examples.colleague],
  capacity: 20,
  quotas: [{ institution: examples.institution, places: 8 }],
  opensOn: '2031-03-01',
  closesOn: '2031-03-20',
  startsOn: '2031-03-24',
  endsOn: '2031-05-16',
  begin: { kind: 'day', on: '2031-03-31' },
  finish: { kind: 'days', days: 40 },
  lateFinish: true,
  joining: 'open',
  group: null,
  prerequisite: null,
  professions: ['health'],
  contact: 'Kancelarija, 011 123 456',
} as const;

/** The runs, the one that starts last first; a trainer reads those that they lead. */
export const listRuns = endpoint({
  name: 'runs.listRuns',
  method: 'GET',
  path: '/api/v1/runs',
  permission: 'run.read',
  query: page.extend({
    state: z.enum(runStates).optional(),
    course: id.optional(),
    programme: id.optional(),
    /** Whose days touch it, without those that were cancelled. */
    month: month.optional(),
    /** Those that the numbers of a year count. */
    year: z.coerce.number().int().min(2000).max(2200).optional(),
    /** Those that an invitation can bring. */
    inviting: z.literal('true').optional(),
  }),
  replies: { 200: json(pageSchema(runSummary)) },
  example: {},
});

/** A run. A trainer reads it who leads it. */
export const readRun = endpoint({
  name: 'runs.readRun',
  method: 'GET',
  path: '/api/v1/runs/:run',
  permission: 'run.read',
  params,
  replies: { 200: json(run) },
  example: { params: { run: examples.run } },
});

/**
 * Plans a run of a course that the organisation has or that is shared with it, or of a programme that is published. The id is the client’s: sent again it is the same one. A
 * trainer who leads another run in those days is refused, with that run named.
 */
export const addRun = endpoint({
  name: 'runs.addRun',
  method: 'PUT',
  path: '/api/v1/runs/:run',
  permission: 'run.manage',
  owned: false,
  params,
  /** What another run gives its people goes along to the new one. */
  body: runText.extend({ materialsOf: id.nullable().default(null) }),
  holds: ['phone'],
  replies: { 200: json(run), 201: json(run) },
  errors: ['creation.differs', ...errors],
  example: { params: { run: examples.newRun }, body: exampleText },
});

/** Changes a run; whoever is on it is told of moved days. What it is of stays as it is once somebody is on it. */
export const editRun = endpoint({
  name: 'runs.editRun',
  method: 'PATCH',
  path: '/api/v1/runs/:run',
  permission: 'run.manage',
  ifMatch: true,
  params,
  body: runText,
  holds: ['phone'],
  replies: { 200: json(run) },
  errors: ['edit.conflict', 'run.places-taken', 'run.change-refused', ...errors],
  example: {
    params: { run: examples.plannedRun },
    ifMatch: '1',
    body: { ...exampleText, trainers: [] },
  },
});
