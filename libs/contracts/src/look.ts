import { z } from 'zod';
import { day, hash, id, inBothScripts, slug } from './values';

/** A colour as `#rrggbb` in lower case. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/**
 * What anybody may know of an organisation: `/o/<slug>` is its address. `accent` is null where its pages have the colour of the product,
 * `mark` the hash of its picture, and null where the first letter of the name stands instead.
 */
export const look = z.object({
  id,
  slug,
  name: inBothScripts,
  town: inBothScripts.nullable(),
  accent: colour.nullable(),
  mark: hash.nullable(),
  /** Whether it is the network, of which all others are members. */
  network: z.boolean(),
  /** Its last day in the network, once that is announced, and whether it has left; null for one that stays. */
  leaving: z.object({ lastDay: day, over: z.boolean() }).nullable(),
});
