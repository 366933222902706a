import { z } from 'zod';
import { endpoint, json, stream } from '../endpoint';
import { institutionKind } from '../institutions/directory';
import { look } from '../look';
import { day, language, track } from '../values';

const count = z.number().int();
/** Null where so few people are meant that nothing is said, or where such a number could be reckoned from the others. */
const told = count.nullable();
const measures = {
  enrolments: told,
  completions: told,
  certificates: told,
  hours: z.number().nullable(),
};

/** What an organisation, a member of the network, came to in a year; numbers of people are multiples of five, hours those of as many. */
export const yearOfMember = z.object({
  organisation: look,
  runs: count,
  enrolments: told,
  completions: told,
  certificates: told,
  hours: z.number().nullable(),
});

/**
 * A year of training, by the calendar of the organisation, up to today where it is not over. Enrolments are those that began in it,
 * completions those whose assessment was passed in it, `hours` those of their courses,
 * `certificates` those issued in it that are in force, `runs` those that were under way on some day of it.
 * Whoever enrols twice is one of the `people`. `towns` are those of the runs that enrolments are on.
 */
export const yearReport = z.object({
  year: count,
  /** The year that it is, by the same calendar. */
  current: count,
  from: day,
  to: day,
  runs: count,
  towns: count,
  people: count,
  enrolments: count,
  completions: count,
  certificates: count,
  hours: z.number(),
  /** Where enrolments of the year are now. */
  now: z.object({ finished: told, underWay: told, left: told }),
  months: z.array(z.object({ month: count, ...measures })),
  professions: z.array(z.object({ profession: track.nullable(), ...measures })),
  kinds: z.array(z.object({ kind: institutionKind.nullable(), ...measures })),
  byTown: z.array(z.object({ town: z.string().nullable(), ...measures })),
  /** For the network alone. */
  members: z.array(yearOfMember).nullable(),
});

const params = z.object({ year: z.coerce.number().int().min(2000).max(2200) });

/** A year of training in numbers; of groups that are too small none. */
export const readYear = endpoint({
  name: 'runs.readYear',
  method: 'GET',
  path: '/api/v1/years/:year',
  permission: 'statistics.read',
  owned: false,
  params,
  replies: { 200: json(yearReport) },
  example: { params: { year: '2026' } },
});

/** The same numbers as a table, or as a document for whoever they are owed to. */
export const exportYear = endpoint({
  name: 'runs.exportYear',
  method: 'GET',
  path: '/api/v1/years/:year/export',
  permission: 'statistics.read',
  owned: false,
  params,
  query: z.object({ format: z.enum(['csv', 'pdf']), language }),
  replies: { 200: stream('text/csv', 'application/pdf') },
  example: { params: { year: '2026' }, query: { format: 'csv', language: 'sr-Latn' } },
});
