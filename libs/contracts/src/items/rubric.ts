import { sampleLimit } from '@svetionik/domain/rubric/check-mark';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { contentId } from '../values';

const points = z.number().int().min(0).max(20);

/** A rubric while it is written; descriptors may still be missing. */
export const rubric = z
  .array(
    z.object({
      id: contentId,
      title: z.string().max(limits.line),
      levels: z
        .array(z.object({ id: contentId, descriptor: z.string().max(limits.sentence), points }))
        .max(6)
        .readonly(),
    }),
  )
  .max(8)
  .readonly();

/** The criteria of a rubric, without their levels. */
export const criteria = z.array(z.object({ title: z.string(), points: z.number() })).readonly();

/** How people mark an item. */
export const peopleMark = {
  sample: z.string().max(sampleLimit),
  rubric,
  secondMarking: z.boolean(),
  threshold: z.number().int().min(0).max(160),
  disturbing: z.boolean(),
};
