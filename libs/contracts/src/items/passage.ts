import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { contentId } from '../values';

function passageOf<Part extends z.ZodType<string>>(part: Part) {
  const run = z.object({ text: z.string().max(limits.body), part: part.optional() });
  return z.array(z.array(run).max(200).readonly()).max(200).readonly();
}

/** A plain text with places in it, while it is written. */
export const passage = passageOf(contentId);

/** As {@link passage}, as a learner sees it: places named by their numbers. */
export const presentedPassage = passageOf(z.string());
