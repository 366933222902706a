import { z } from 'zod';
import { peopleFilter } from './people/list';
import { id } from './values';

/** Who is to get onto a run or into a programme: those who are named, whoever is in a group, or whoever matches but for some. */
export const entrants = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), people: z.array(id).min(1).max(1000) }),
  z.object({ kind: z.literal('group'), group: id }),
  z.object({ kind: z.literal('matching'), filter: peopleFilter, except: z.array(id).max(1000) }),
]);
