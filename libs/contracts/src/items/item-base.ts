import { tracks } from '@svetionik/domain/content/track';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { mostIllustrations } from '@svetionik/domain/items/illustrations';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { picture } from '../picture';
import { richText } from '../rich-text';
import { contentId, track } from '../values';
import { marking } from './shares';

/** The id of a part that a key names; it may not exist yet while the item is written. */
export const partId = z.string().max(64);

/** The pictures above a question. */
export const illustrations = z.array(picture).max(mostIllustrations).readonly();

/** What every item has. */
export const itemBase = {
  id: contentId,
  /** As questions were written while they could have one picture. */
  illustration: picture.optional(),
  illustrations: illustrations.optional(),
  prompt: richText,
  feedback: richText,
  outcomes: z
    .object({ right: richText.optional(), partly: richText.optional(), wrong: richText.optional() })
    .optional(),
};

/** An option while it is written. */
export const option = z.object({
  id: contentId,
  picture: picture.optional(),
  text: richText,
  feedback: richText,
});

/** The options of an item while it is written. */
export const options = z.array(option).max(12).readonly();

/** Short texts to choose, beside the options, while the item is written. */
export const targets = z
  .array(z.object({ id: contentId, text: z.string().max(limits.line) }))
  .max(30)
  .readonly();

/** As {@link targets}, as a learner sees them. */
export const presentedTargets = z.array(z.object({ id: z.string(), text: z.string() })).readonly();

/** What was chosen for each part of an item. */
export function pairs(part: z.ZodString) {
  return z
    .array(z.object({ part, choice: z.union([part, z.literal('')]) }))
    .max(30)
    .readonly();
}

/** What an item of a bank has besides; without an objective the text is empty. */
export const inBank = {
  points: z.number().int().min(1).max(10),
  objective: z.union([contentId, z.literal('')]),
  difficulty: z.enum(difficulties),
  tracks: z.array(track).max(tracks.length).readonly().optional(),
  indicator: z.string().max(limits.tag).optional(),
  sourceFact: z.union([contentId, z.literal('')]).optional(),
  tags: z.array(z.string().max(limits.tag)).max(20).readonly().optional(),
  enemies: z.array(contentId).max(50).readonly().optional(),
  mustHave: z.boolean().optional(),
  mustPass: z.boolean().optional(),
  asksConfidence: z.boolean().optional(),
};

/** What a question of a case study has besides; without an objective of its own it measures that of the whole. */
export const inStudy = {
  points: z.number().int().min(0).max(10),
  objective: z.union([contentId, z.literal('')]).optional(),
};

/** What a learner sees of every item of a bank. */
export const presentedBase = {
  id: contentId,
  illustrations: illustrations.optional(),
  prompt: richText,
  marking: marking.optional(),
  points: z.number(),
  mustPass: z.boolean().optional(),
  asksConfidence: z.boolean().optional(),
};

/** Options as a learner sees them, named by their places. */
export const presentedOptions = z
  .array(z.object({ id: z.string(), picture: picture.optional(), text: richText }))
  .readonly();
