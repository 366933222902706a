import type { Note } from '@svetionik/domain/exchange/note';
import type { Option } from '@svetionik/domain/items/item-base';
import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';
import type { PartShare } from '@svetionik/domain/items/shares';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import { fitScoring } from './fit-scoring';
import type { DraftBase } from './item-draft';
import { createOption } from './item-draft';
import { roundPercent } from './percents';

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

const changed: Note = { effect: 'changed', code: 'partial-credit' };

/**
 * A question with one right answer, from the weights of the answers: the best one is the key, others with more than
 * nothing have their share. It is told where the best earns less than all, or another less than nothing.
 *
 * @example
 * createSingleChoice(base, answers).item.key; // 'b'
 */
export function createSingleChoice(
  base: DraftBase,
  answers: readonly WeightedAnswer[],
): Choice<SingleChoice> {
  const options = answers.map(optionFrom);
  const most = answers.reduce((best, { percent }) => Math.max(best, percent), 0);
  const key = options[answers.findIndex(({ percent }) => percent > 0 && percent === most)]?.id;
  const weights = readWeights(options, answers).filter(({ id }) => id !== key);
  const isExact =
    weights.every(({ percent }) => percent >= 0) &&
    (key === undefined || Math.abs(most - 100) < 1e-4);
  const shares = weights.filter(({ percent }) => percent > 0);
  return {
    item: {
      ...base,
      kind: 'single-choice',
      options,
      key: key ?? '',
      ...(shares.length > 0 && { shares }),
    },
    notes: isExact ? [] : [changed],
  };
}

/**
 * A question with several right answers, from the weights of the answers: by the rule that scores every choice as they
 * do, else by the weights. Right ones that together earn less than all are made to, and that is told.
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
  const fitting = fitScoring(answers.map(({ percent }) => percent));
  const rule = scoring ?? (fitting.isExact || key.length === 0 ? fitting.scoring : 'weighted');
  const item = { ...base, kind: 'multiple-choice' as const, options, key, scoring: rule };
  if (rule !== 'weighted') return { item, notes: scoring || fitting.isExact ? [] : [changed] };
  const gains = answers.reduce((sum, { percent }) => sum + Math.max(0, percent), 0);
  const isWhole = gains > 100 - 1e-2;
  const shares = readWeights(options, answers, isWhole || gains === 0 ? 1 : 100 / gains);
  const isWithin = answers.every(({ percent }) => Math.abs(percent) <= 100);
  return { item: { ...item, shares }, notes: isWhole && isWithin ? [] : [changed] };
}

function readWeights(
  options: readonly Option[],
  answers: readonly WeightedAnswer[],
  times = 1,
): readonly PartShare[] {
  return options
    .map(({ id }, place) => ({ id, percent: roundPercent(times * (answers[place]?.percent ?? 0)) }))
    .filter(({ percent }) => percent !== 0);
}

function optionFrom({ id, percent: _, ...shown }: WeightedAnswer, place: number): Option {
  return { ...createOption(place, shown), ...(id !== undefined && { id }) };
}
