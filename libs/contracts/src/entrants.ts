import { z } from 'zod';
import { id } from './values';

/** Who is to get onto a run or into a programme: those who are named, or whoever is in a group. */
export const entrants = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), people: z.array(id).min(1).max(1000) }),
  z.object({ kind: z.literal('group'), group: id }),
]);
