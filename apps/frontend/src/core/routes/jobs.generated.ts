// Written by `npm run generate` from the contracts.
import type * as jobs from '@svetionik/contracts/jobs';

export const jobsRoutes = {
  'jobs.listDeadJobs': { method: 'GET', path: '/api/v1/jobs/dead' },
  'jobs.retryJob': { method: 'POST', path: '/api/v1/jobs/:job/retry' },
} as const;

export interface JobsEndpoints {
  'jobs.listDeadJobs': typeof jobs.listDeadJobs;
  'jobs.retryJob': typeof jobs.retryJob;
}
