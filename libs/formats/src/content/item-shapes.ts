import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { z } from 'zod';
import { contentId, fields, richText, type KnownNames } from './field-shapes';

const bankFields = {
  points: z.int(),
  objective: contentId,
  difficulty: z.enum(['easy', 'medium', 'hard']),
};

/**
 * A practice item of a lesson.
 *
 * @example
 * practiceItem(names).parse({ id: 'a', kind: 'single-choice', prompt: '…', options: […], key: 'a', feedback: '…' });
 */
export function practiceItem(names: KnownNames) {
  const { single, multiple, ordering } = kinds(names);
  return z
    .discriminatedUnion('kind', [fields(single), fields(multiple), fields(ordering)])
    .transform((item): Item => item);
}

/**
 * An item of a bank: as {@link practiceItem}, with points, objective and difficulty.
 *
 * @example
 * assessmentItem(names).parse({ ...practice, points: 1, objective: 'prepoznavanje', difficulty: 'easy' });
 */
export function assessmentItem(names: KnownNames) {
  const { single, multiple, ordering } = kinds(names);
  return z
    .discriminatedUnion('kind', [
      fields({ ...single, ...bankFields }),
      fields({ ...multiple, ...bankFields }),
      fields({ ...ordering, ...bankFields }),
    ])
    .transform((item): AssessmentItem => item);
}

function kinds(names: KnownNames) {
  const text = richText(names);
  const base = {
    id: contentId,
    prompt: text,
    feedback: text,
    options: z.array(fields({ id: contentId, text, feedback: text })),
  };
  return {
    single: { ...base, kind: z.literal('single-choice'), key: z.string() },
    multiple: {
      ...base,
      kind: z.literal('multiple-choice'),
      key: z.array(z.string()),
      scoring: z.enum(['all', 'balanced']),
    },
    ordering: { ...base, kind: z.literal('ordering') },
  };
}
