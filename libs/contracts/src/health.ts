import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { instant } from './values';

/** `warning`: it works, and a person should do something before it no longer does. `failing`: something does not work. */
export const healthState = z.enum(['ok', 'warning', 'failing']);

/** One of {@link healthState}. */
export type HealthState = z.output<typeof healthState>;

/** What one check found: its name, its state, what it is as a code that screens put into words, and the numbers and names that the words need. */
export const healthFinding = z.object({
  name: z.string(),
  state: healthState,
  reason: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** How the installation is, seen this moment. */
export const readSystemStatus = endpoint({
  name: 'health.readSystemStatus',
  method: 'GET',
  path: '/api/v1/system-status',
  permission: 'job.manage',
  replies: {
    200: json(z.object({ checkedAt: instant, state: healthState, checks: z.array(healthFinding) })),
  },
  example: {},
});
