import { z } from 'zod';
import { endpoint, json } from './endpoint';
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
