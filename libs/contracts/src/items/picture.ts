import { limits } from '@svetionik/domain/publishing/limits';
import { z } from 'zod';
import { fileReference } from '../values';

/** A length in a picture, from its edge. */
export const pixels = z.number().int().min(0).max(20_000);

/** The picture of a question. */
export const itemPicture = z.object({
  file: fileReference,
  width: pixels.min(1),
  height: pixels.min(1),
  alternative: z.string().max(limits.sentence),
});
