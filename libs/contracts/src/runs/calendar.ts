import { z } from 'zod';
import { bytes, endpoint, json, noContent } from '../endpoint';
import { examples } from '../examples';
import { day, instant } from '../values';
import { runSummary, runTrainer } from './runs';

/**
 * A run in the calendar; `beginBy` and `finishBy` where they are the same day for everybody. `late` are its late people where such a day
 * has passed, counted up to a hundred.
 */
export const calendarRun = runSummary.extend({
  opensOn: day.nullable(),
  closesOn: day.nullable(),
  beginBy: day.nullable(),
  finishBy: day.nullable(),
  late: z.number().int(),
  trainers: z.array(runTrainer),
});

/** The runs that go on, or that people may come onto, on some of these days, 93 at most; a trainer reads those that they lead. `today` is the day by the calendar of the organisation; `more` says that there are more than the 300 that start first. */
export const readRunCalendar = endpoint({
  name: 'runs.readRunCalendar',
  method: 'GET',
  path: '/api/v1/run-calendar',
  permission: 'run.read',
  query: z.object({
    from: day.optional(),
    days: z.coerce.number().int().min(1).max(93).default(35),
  }),
  replies: {
    200: json(z.object({ today: day, from: day, runs: z.array(calendarRun), more: z.boolean() })),
  },
  example: { query: { from: '2026-11-02', days: '35' } },
});

/** Whether whoever asks has an address of their own at which their calendar can be followed, and since when. */
export const readRunFeed = endpoint({
  name: 'runs.readRunFeed',
  method: 'GET',
  path: '/api/v1/account/run-feed',
  permission: 'run.read',
  replies: { 200: json(z.object({ since: instant.nullable() })) },
  example: {},
});

/** Makes such an address, which is said this once; the one from before leads nowhere any more. */
export const renewRunFeed = endpoint({
  name: 'runs.renewRunFeed',
  method: 'POST',
  path: '/api/v1/account/run-feed',
  permission: 'run.read',
  replies: { 200: json(z.object({ since: instant, address: z.string() })) },
  example: {},
});

/** The address leads nowhere any more. */
export const closeRunFeed = endpoint({
  name: 'runs.closeRunFeed',
  method: 'DELETE',
  path: '/api/v1/account/run-feed',
  permission: 'run.read',
  replies: { 204: noContent },
  example: {},
});

/**
 * The calendar of whoever has this address, for a program that follows it (iCalendar, RFC 5545): the days of the runs that they read,
 * under names that say nothing of what is learned. The address is the secret, so that no session is asked for; a wrong one is answered
 * like one that never was, and few may be tried.
 */
export const readFeedFile = endpoint({
  name: 'runs.readFeedFile',
  method: 'GET',
  path: '/api/v1/feeds/:secret',
  permission: 'public',
  params: z.object({ secret: z.string().min(10).max(100) }),
  replies: { 200: bytes('text/calendar') },
  example: { params: { secret: examples.feedSecret } },
});
