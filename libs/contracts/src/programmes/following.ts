import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { programme } from './programmes';

const params = z.object({ programme: id, group: id });

/**
 * Lets whoever comes into a group get into the programme by themselves, as long as it takes people and whoever ordered it enrols people.
 * Whoever is in the group already gets into it too; whoever has left the programme is not brought back. A job looks again each hour for
 * those who could not get into it before. Sent again it goes on as it is.
 */
export const followProgrammeGroup = endpoint({
  name: 'programmes.followProgrammeGroup',
  method: 'PUT',
  path: '/api/v1/programmes/:programme/followed-groups/:group',
  permission: 'run.manage',
  params,
  replies: { 200: json(programme) },
  errors: ['programme.not-joinable', 'run.reference-unknown'],
  example: { params: { programme: examples.programme, group: examples.group } },
});

/** Ends that; who is in the programme stays in it. */
export const unfollowProgrammeGroup = endpoint({
  name: 'programmes.unfollowProgrammeGroup',
  method: 'DELETE',
  path: '/api/v1/programmes/:programme/followed-groups/:group',
  permission: 'run.manage',
  params,
  replies: { 200: json(programme) },
  example: { params: { programme: examples.draftProgramme, group: examples.groupByRule } },
});
