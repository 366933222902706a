import { tracks } from '@svetionik/domain/content/track';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { mostIllustrations } from '@svetionik/domain/items/illustrations';
import { z } from 'zod';
import { contentId, fields, known, plain, richText, type KnownNames } from '../field-shapes';
import { shownPicture } from './picture';

/**
 * The fields that items have in common: of every item (`base`), of one with options, of an item of a bank, and of a
 * question of a case study.
 *
 * @example
 * const { base, options } = sharedFields(names);
 */
export function sharedFields(names: KnownNames) {
  const text = richText(names);
  const option = {
    id: contentId,
    picture: shownPicture(names).optional(),
    text: text.default([]),
    feedback: text,
  };
  return {
    names,
    text,
    base: {
      id: contentId,
      illustrations: z.array(shownPicture(names)).max(mostIllustrations).optional(),
      prompt: text,
      feedback: text,
      outcomes: fields({
        right: text.optional(),
        partly: text.optional(),
        wrong: text.optional(),
      }).optional(),
    },
    option,
    options: z.array(fields(option)),
    bank: {
      points: z.int(),
      objective: contentId,
      difficulty: z.enum(difficulties),
      tracks: z.array(z.enum(tracks)).optional(),
      indicator: plain.optional(),
      source_fact: known('fact', names.facts).optional(),
      tags: z.array(plain).optional(),
      enemies: z.array(contentId).optional(),
      must_have: z.boolean().optional(),
      must_pass: z.boolean().optional(),
      asks_confidence: z.boolean().optional(),
    },
    study: { points: z.int().default(1), objective: contentId.optional() },
  };
}

/** What {@link sharedFields} gives. */
export type SharedFields = ReturnType<typeof sharedFields>;
