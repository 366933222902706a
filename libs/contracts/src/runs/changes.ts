import { runDeeds, runStates } from '@svetionik/domain/runs/run-state';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { run } from './runs';

const params = z.object({ run: id });

/** What a change of a run would mean: where it would be then, who is told, how many have begun and how many have finished. */
export const runConsequences = z.object({
  state: z.enum(runStates),
  told: z.number().int(),
  begun: z.number().int(),
  finished: z.number().int(),
});

/** What it would mean to open or cancel a run; nothing changes. */
export const previewRunChange = endpoint({
  name: 'runs.previewRunChange',
  method: 'GET',
  path: '/api/v1/runs/:run/consequences',
  permission: 'run.manage',
  params,
  query: z.object({ deed: z.enum(runDeeds) }),
  replies: { 200: json(runConsequences) },
  errors: ['run.change-refused'],
  example: { params: { run: examples.plannedRun }, query: { deed: 'open' } },
});

/** Opens a run that was planned, or cancels it; whoever is on it and whoever leads it is told that there is news. */
export const changeRunState = endpoint({
  name: 'runs.changeRunState',
  method: 'PUT',
  path: '/api/v1/runs/:run/state',
  permission: 'run.manage',
  ifMatch: true,
  params,
  body: z.object({ deed: z.enum(runDeeds) }),
  replies: { 200: json(run) },
  errors: ['edit.conflict', 'run.change-refused'],
  example: { params: { run: examples.plannedRun }, ifMatch: '1', body: { deed: 'open' } },
});
