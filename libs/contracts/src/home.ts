import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { runStates } from '@svetionik/domain/runs/run-state';
import { overseenRun } from './runs/overseen';
import { contentId, day, id, inBothScripts, instant } from './values';

const count = z.number().int();

/** Answers that wait for whoever asks to mark them: how many, since when, and up to five questions with the most of them. */
const marking = z.object({
  count,
  oldest: instant.nullable(),
  questions: z.array(z.object({ id, title: inBothScripts, count })),
});

/** What ends within a year, and its last day: an accreditation, a certificate that signs documents, or somebody's right to sign. */
const ending = z.object({
  of: z.enum(['accreditation', 'signing-certificate', 'signatory']),
  name: inBothScripts,
  on: day,
});

/**
 * Whoever is to get a certificate: `complete` at once, `incomplete` once something is added, and up to five courses with the most of
 * them. `proposals` wait for somebody else's decision than their author's, `trainings` for a confirmation.
 */
const issuing = z.object({
  complete: count,
  incomplete: count,
  courses: z.array(z.object({ id, title: inBothScripts, count })),
  proposals: count,
  trainings: count,
  endings: z.array(ending),
});

/**
 * Runs of this month that whoever asks manages or leads, without those that were cancelled, and the people on them; up to five of them,
 * those with most late people first, then the one that ends first. `taken` are the people on it, by where they are.
 */
const runs = z.object({
  /** Whether there is no run at all yet, and whoever asks may plan one. */
  first: z.boolean(),
  count,
  people: count,
  items: z.array(
    z.object({
      id,
      title: z.string(),
      subject: inBothScripts,
      town: z.string(),
      state: z.enum(runStates),
      startsOn: day,
      endsOn: day,
      capacity: count.nullable(),
      taken: count,
      late: count,
      notBegun: count,
      underWay: count,
      finished: count,
    }),
  ),
});

/** Up to five programmes with most people in them, and how many of these are through. */
const programmes = z.array(z.object({ id, title: inBothScripts, people: count, complete: count }));

/**
 * The people of the institutions that a coordinator looks after, and where they are in up to five courses, that with most of them first,
 * and on up to five runs, those with most late people first, then the one that ends first.
 */
const circle = z.object({
  people: count,
  runs: z.array(overseenRun),
  courses: z.array(
    z.object({ id, title: inBothScripts, notStarted: count, underWay: count, passed: count }),
  ),
});

/** What waits for a decision about people; null where whoever asks does not decide it. */
const people = z.object({
  registrations: z.object({ count, oldest: instant.nullable() }).nullable(),
  /** Names of institutions that people have written, counted up to ten thousand. */
  institutions: count.nullable(),
  /** Enrolments without an attempt left. */
  usedUp: count.nullable(),
  erasures: count.nullable(),
});

/** Modules that differ from their last edition, the one changed last first, and facts whose day of the next check has passed. */
const writing = z.object({
  drafts: z.array(z.object({ id, title: z.string(), published: z.boolean(), changedAt: instant })),
  facts: z.array(z.object({ key: contentId, statement: inBothScripts, checkBy: day })),
});

/** What an organisation lacks or what stands still: steps of setting up, jobs that failed for good, and checks of the system. */
const organisation = z.object({
  setup: count,
  jobs: count.nullable(),
  troubles: count,
});

/** What waits for whoever works here, each part null for whom it is not. */
export const home = z.object({
  /** Today, in the zone of the organisation. */
  day,
  marking: marking.nullable(),
  issuing: issuing.nullable(),
  runs: runs.nullable(),
  programmes: programmes.nullable(),
  circle: circle.nullable(),
  /** People who are late on a run: anybody’s, or of the runs that whoever asks leads, or of their institutions. */
  late: count.nullable(),
  people: people.nullable(),
  writing: writing.nullable(),
  organisation: organisation.nullable(),
});

/** What waits for whoever asks, by what their roles allow. Names nobody. */
export const readHome = endpoint({
  name: 'home.readHome',
  method: 'GET',
  path: '/api/v1/home',
  permission: 'account',
  replies: { 200: json(home) },
  example: {},
});

const at = instant;
const run = z.string();

/** Something that others changed about a course or a run of whoever asks. */
export const ownChange = z.discriminatedUnion('kind', [
  /** Days or deadlines of a run; `startedOn` and `endedOn` are the days that it had before. */
  z.object({
    kind: z.literal('run-moved'),
    ...{ at, run, startsOn: day, endsOn: day, startedOn: day, endedOn: day },
  }),
  /** Nobody begins an assessment of a run after their last day any more, or whoever is late may again. */
  z.object({ kind: z.literal('run-closes'), at, run, on: day }),
  z.object({ kind: z.enum(['run-cancelled', 'run-stays-open', 'withdrawn']), at, run }),
  z.object({ kind: z.literal('extended'), at, run, until: day }),
  z.object({ kind: z.literal('transferred'), at, run, to: z.string() }),
  /** A result was counted again by a corrected key. */
  z.object({
    kind: z.literal('score-corrected'),
    ...{ at, course: inBothScripts, attempt: id, passed: z.boolean() },
  }),
  /** A course has a newer edition than the one that they are in, which stays theirs. */
  z.object({ kind: z.literal('new-edition'), at, course: inBothScripts, enrolment: id }),
  /** Somebody moved them into a newer edition of a programme, with what they have done, or took them out of it. */
  z.object({
    kind: z.enum(['programme-moved', 'programme-withdrawn']),
    ...{ at, programme: z.object({ id, title: inBothScripts }) },
  }),
]);

/** See {@link ownChange}. */
export type OwnChange = z.output<typeof ownChange>;

/** What changed in the last 30 days about the courses, runs and programmes of whoever asks, up to ten, the last first. */
export const listOwnChanges = endpoint({
  name: 'home.listOwnChanges',
  method: 'GET',
  path: '/api/v1/account/changes',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(ownChange) })) },
  example: {},
});
