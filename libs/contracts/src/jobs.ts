import { z } from 'zod';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { id, instant, page, pageSchema } from './values';

/** Work that failed every time it was tried. `error` is a code, never a text. */
export const deadJob = z.object({
  id,
  handler: z.string(),
  attempts: z.number().int(),
  error: z.string(),
  orderedAt: instant,
  failedAt: instant,
});

/** The dead jobs, the last to fail first. */
export const listDeadJobs = endpoint({
  name: 'jobs.listDeadJobs',
  method: 'GET',
  path: '/api/v1/jobs/dead',
  permission: 'job.manage',
  query: page,
  replies: { 200: json(pageSchema(deadJob)) },
  example: {},
});

/** Queues a dead job again, with all its attempts. */
export const retryJob = endpoint({
  name: 'jobs.retryJob',
  method: 'POST',
  path: '/api/v1/jobs/:job/retry',
  permission: 'job.manage',
  params: z.object({ job: id }),
  replies: { 202: noContent },
  example: { params: { job: examples.deadJob } },
});
