import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { run } from './runs';

const params = z.object({ run: id, group: id });

/**
 * Lets whoever comes into a group get onto the run by themselves, as long as it takes people and whoever ordered it manages runs: within
 * the places and quotas, and with what it asks of everybody. Whoever is in the group already gets onto it too; whoever has left the run is
 * not brought back. A job looks again each hour for those who found no place. Sent again it goes on as it is.
 */
export const followGroup = endpoint({
  name: 'runs.followGroup',
  method: 'PUT',
  path: '/api/v1/runs/:run/followed-groups/:group',
  permission: 'run.manage',
  params,
  replies: { 200: json(run) },
  errors: ['run.not-enrolling', 'run.reference-unknown'],
  example: { params: { run: examples.run, group: examples.group } },
});

/** Ends that; who is on the run stays on it. */
export const unfollowGroup = endpoint({
  name: 'runs.unfollowGroup',
  method: 'DELETE',
  path: '/api/v1/runs/:run/followed-groups/:group',
  permission: 'run.manage',
  params,
  replies: { 200: json(run) },
  example: { params: { run: examples.run, group: examples.groupByRule } },
});
