import { z } from 'zod';
import { endpoint, json, stream } from '../endpoint';
import { examples } from '../examples';
import { day, id, inBothScripts, language, page, pageSchema } from '../values';
import { participantFilters, participantNarrowing } from './participants';
import { runSummary } from './runs';

const count = z.number().int();

/** How many people, how they stand, and how many have finished each part, by its place in the course. */
export const runSum = z.object({
  people: count,
  notBegun: count,
  underWay: count,
  finished: count,
  late: count,
  certified: count,
  parts: z.array(count),
});

/**
 * People who go together: those of an institution with all that belongs to it, or of a group, those of whom no institution is known, or those of groups that are too
 * small to be told of one by one; of these `groups` says how many they are.
 */
export const runSumRow = z.object({
  kind: z.enum(['named', 'unknown', 'small']),
  id: id.nullable(),
  name: inBothScripts.nullable(),
  /** The institution of another row that it belongs to, whose numbers have those of this one in them. */
  parent: id.nullable(),
  /** How many rows that are above it. */
  level: count,
  groups: count,
  sum: runSum,
});

const params = z.object({ run: id });

/**
 * The people of a run in numbers, in all and by where they work or by their groups; institutions come before those that belong to them, and
 * who is in several groups is counted in each. Whoever
 * manages the run or leads it is told all. To whoever else reads figures, groups that are too small are told together, and every number
 * is the nearest multiple of five; nothing where the whole run is too small.
 */
export const readRunSums = endpoint({
  name: 'runs.readRunSums',
  method: 'GET',
  path: '/api/v1/runs/:run/sums',
  permission: 'statistics.read',
  params,
  query: z.object({ by: z.enum(['nothing', 'institution', 'group']).default('nothing') }),
  replies: {
    200: json(
      z.object({
        exact: z.boolean(),
        run: z.object({
          title: z.string(),
          subject: inBothScripts,
          startsOn: day,
          endsOn: day,
          /** The day that the numbers are of. */
          asOf: day,
        }),
        modules: z.array(inBothScripts),
        all: runSum.nullable(),
        rows: z.array(runSumRow),
      }),
    ),
  },
  example: { params: { run: examples.run }, query: { by: 'institution' } },
});

/** The same numbers as a table or to be printed, told as coarsely. */
export const exportRunSums = endpoint({
  name: 'runs.exportRunSums',
  method: 'GET',
  path: '/api/v1/runs/:run/sums-export',
  permission: 'statistics.read',
  params,
  query: z.object({
    by: z.enum(['institution', 'group']),
    format: z.enum(['csv', 'xlsx', 'pdf']),
    language,
  }),
  replies: {
    200: stream(
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/pdf',
    ),
  },
  example: {
    params: { run: examples.run },
    query: { by: 'institution', format: 'csv', language: 'sr-Latn' },
  },
});

/** The runs that the numbers of a year count, for whoever reads numbers of runs without having a part in them: of nobody is anything said. */
export const listSummedRuns = endpoint({
  name: 'runs.listSummedRuns',
  method: 'GET',
  path: '/api/v1/summed-runs',
  permission: 'statistics.read',
  query: page.extend({ year: z.coerce.number().int().min(2000).max(2200) }),
  replies: { 200: json(pageSchema(runSummary.omit({ capacity: true, taken: true }))) },
  example: { query: { year: '2026' } },
});

/**
 * The people of a run who are asked for, with all that the list shows of them, as a table or to be printed. That it was read is noted
 * before it goes out, and how many people were in it after.
 */
export const exportParticipants = endpoint({
  name: 'runs.exportParticipants',
  method: 'GET',
  path: '/api/v1/runs/:run/people-export',
  permission: 'people.export',
  freshProof: true,
  params,
  query: participantNarrowing.extend({
    filter: z.enum(participantFilters).default('all'),
    format: z.enum(['csv', 'xlsx', 'pdf']),
    language,
  }),
  replies: {
    200: stream(
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/pdf',
    ),
  },
  example: { params: { run: examples.run }, query: { format: 'csv', language: 'sr-Latn' } },
});
