import { plainText } from '@svetionik/domain/content/plain-text';
import type { Item } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import { multipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';

/** Places among the answers from the longest, and from the shortest. */
export const placesByLength = [
  ['longest', 0],
  ['second longest', 1],
  ['second shortest', -2],
  ['shortest', -1],
] as const;

/** The share of choices that whoever takes the answer at a place among lengths has right; any of those equally long. */
export function rightByLength(items: readonly Item[], place: number): number {
  return mean(
    items.flatMap((item) => {
      if (item.kind !== 'single-choice') return [];
      const answers = byLength(item.options);
      const taken = answers.filter(({ length }) => length === answers.at(place)?.length);
      return [taken.some(({ id }) => id === item.key) ? 1 / taken.length : 0];
    }),
  );
}

/** What whoever takes the longest answers, as many as are right, earns where several are. */
export function earnedByLength(items: readonly Item[]): number {
  return mean(
    items.flatMap((item) => {
      if (item.kind !== 'multiple-choice') return [];
      const choices = byLength(item.options).slice(0, item.key.length);
      const response = { kind: item.kind, choices: choices.map(({ id }) => id) };
      return [multipleChoice.grade(item, response)];
    }),
  );
}

/** The share of statements with a reason that are true. */
export function trueStatements(items: readonly Item[]): number {
  return mean(
    items.flatMap((item) => (item.kind === 'true-false-reason' ? [item.truth ? 1 : 0] : [])),
  );
}

function byLength(options: readonly Option[]): { readonly id: string; readonly length: number }[] {
  return options
    .map(({ id, text }) => ({ id, length: plainText(text).length }))
    .sort((left, right) => right.length - left.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
