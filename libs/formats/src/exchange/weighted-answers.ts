import type { Option } from '@svetionik/domain/items/item-base';
import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import { fitScoring } from './fit-scoring';
import type { DraftBase } from './item-draft';
import { createOption } from './item-draft';
import type { Note } from '@svetionik/domain/exchange/note';

/** An answer to choose, and the share of the points that it is worth, in percent. */
export interface WeightedAnswer extends Omit<Option, 'id'> {
  /** Its name; without one it is named by its place. */
  readonly id?: string;
  readonly percent: number;
}

interface Choice<Kind> {
  readonly item: Kind & DraftBase;
  readonly notes: readonly Note[];
}

/**
 * A question with one right answer, from the weights of the answers. Shares for others are told as lost.
 *
 * @example
 * createSingleChoice(base, answers).item.key; // 'b'
 */
export function createSingleChoice(
  base: DraftBase,
  answers: readonly WeightedAnswer[],
): Choice<SingleChoice> {
  const options = answers.map(optionFrom);
  const most = Math.max(0, ...answers.map(({ percent }) => percent));
  const best = answers.findIndex(({ percent }) => percent > 0 && percent === most);
  const partial =
    answers.some(({ percent }, place) => place !== best && percent !== 0) ||
    (best >= 0 && most < 100);
  const item = { ...base, kind: 'single-choice' as const, options, key: options[best]?.id ?? '' };
  return { item, notes: partial ? [{ effect: 'lost', code: 'partial-credit' }] : [] };
}

/**
 * A question with several right answers, from the weights of the answers, under the rule that comes nearest to them. Where
 * that scores a choice otherwise than the weights do, it is told.
 *
 * @param scoring where the file says more than its weights
 * @example
 * createMultipleChoice(base, answers).item.scoring; // 'balanced'
 */
export function createMultipleChoice(
  base: DraftBase,
  answers: readonly WeightedAnswer[],
  scoring?: MultipleChoice['scoring'],
): Choice<MultipleChoice> {
  const options = answers.map(optionFrom);
  const key = options.filter((_, place) => (answers[place]?.percent ?? 0) > 0).map(({ id }) => id);
  const fitting =
    scoring === undefined
      ? fitScoring(answers.map(({ percent }) => percent))
      : { scoring, isExact: true };
  return {
    item: { ...base, kind: 'multiple-choice', options, key, scoring: fitting.scoring },
    notes: fitting.isExact ? [] : [{ effect: 'changed', code: 'partial-credit' }],
  };
}

function optionFrom({ id, percent: _, ...shown }: WeightedAnswer, place: number): Option {
  return { ...createOption(place, shown), ...(id !== undefined && { id }) };
}

/**
 * The share of the points, in percent with five decimals, of each of some right answers.
 *
 * @example
 * formatShare(3); // '33.33333'
 */
export function formatShare(right: number): string {
  return (100 / Math.max(1, right)).toFixed(5).replace(/\.?0+$/, '');
}
