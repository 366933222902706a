import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { fileReference, optionalLine } from './values';

/** A length in a picture, from its edge. */
export const pixels = z.number().int().min(0).max(20_000);

/** A picture while it is written: the words for who does not see it may still be missing. */
export const picture = z.object({
  file: fileReference,
  width: pixels.min(1),
  height: pixels.min(1),
  alternative: optionalLine(limits.sentence),
  decorative: z.boolean(),
});
