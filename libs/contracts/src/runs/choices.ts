import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { id, inBothScripts } from '../values';
import { runTrainer } from './runs';

const named = z.object({ id, name: inBothScripts });

/** What a run may name: courses and programmes that people may be enrolled in, organisers, trainers and groups; 200 of each at most. */
export const readRunChoices = endpoint({
  name: 'runs.readRunChoices',
  method: 'GET',
  path: '/api/v1/run-choices',
  permission: 'run.manage',
  replies: {
    200: json(
      z.object({
        courses: z.array(named),
        programmes: z.array(named),
        organisers: z.array(named),
        trainers: z.array(runTrainer),
        groups: z.array(z.object({ id, name: z.string() })),
      }),
    ),
  },
  example: {},
});
