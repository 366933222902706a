import type { AssessmentItem, PracticeItem } from '@svetionik/domain/items/item';
import { z } from 'zod';
import { richText } from './rich-text';
import { contentId } from './values';

const option = z.object({ id: contentId, text: richText, feedback: richText });
const optionId = z.string().max(64);

const shared = {
  id: contentId,
  prompt: richText,
  feedback: richText,
  options: z.array(option).max(12).readonly(),
};

const single = z.object({ ...shared, kind: z.literal('single-choice'), key: optionId });
const multiple = z.object({
  ...shared,
  kind: z.literal('multiple-choice'),
  key: z.array(optionId).max(12).readonly(),
  scoring: z.enum(['all', 'balanced']),
});
const ordering = z.object({ ...shared, kind: z.literal('ordering') });

const inBank = {
  points: z.number().int().min(1).max(10),
  objective: z.union([contentId, z.literal('')]),
  difficulty: z.enum(['easy', 'medium', 'hard']),
};

/** A question of a lesson while it is written: a key or texts may still be missing. */
export const practiceItem: z.ZodType<PracticeItem> = z.discriminatedUnion('kind', [single, multiple, ordering]);

/** A question of a bank while it is written; without an objective the text is empty. */
export const assessmentItem: z.ZodType<AssessmentItem> = z.discriminatedUnion('kind', [
  single.extend(inBank),
  multiple.extend(inBank),
  ordering.extend(inBank),
]);
