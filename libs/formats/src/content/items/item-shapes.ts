import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { z } from 'zod';
import type { KnownNames } from '../field-shapes';
import { sharedFields } from './item-base';
import { itemKinds } from './registry';

type Kind = ReturnType<(typeof itemKinds)[number]>;

/**
 * A practice item of a lesson.
 *
 * @example
 * practiceItem(names).parse({ id: 'a', kind: 'single-choice', prompt: '…', options: […], key: 'a', feedback: '…' });
 */
export function practiceItem(names: KnownNames) {
  return unionOf(names, ({ item }) => item).transform((item): Item => item);
}

/**
 * An item of a bank: as {@link practiceItem}, with points, objective, difficulty, and what else a draw goes by.
 *
 * @example
 * assessmentItem(names).parse({ ...practice, points: 1, objective: 'prepoznavanje', difficulty: 'easy' });
 */
export function assessmentItem(names: KnownNames) {
  return unionOf(names, ({ bankItem }) => bankItem).transform(
    ({ source_fact, must_have, must_pass, asks_confidence, ...item }): AssessmentItem => ({
      ...item,
      ...(source_fact !== undefined && { sourceFact: source_fact }),
      ...(must_have !== undefined && { mustHave: must_have }),
      ...(must_pass !== undefined && { mustPass: must_pass }),
      ...(asks_confidence !== undefined && { asksConfidence: asks_confidence }),
    }),
  );
}

function unionOf<Shape extends z.core.$ZodTypeDiscriminable>(
  names: KnownNames,
  pick: (kind: Kind) => Shape,
) {
  const shared = sharedFields(names);
  const [first, ...others] = itemKinds;
  return z.discriminatedUnion('kind', [
    pick(first(shared)),
    ...others.map((kind) => pick(kind(shared))),
  ]);
}
