import type { RichText } from '../content/rich-text';
import type { Grade } from './grade';
import type { ItemBase } from './item-base';

/**
 * How an answer can turn out, best first.
 *
 * @example
 * outcomes; // ['right', 'partly', 'wrong']
 */
export const outcomes = ['right', 'partly', 'wrong'] as const;

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number];

/**
 * How a graded answer turned out; no answer at all is a wrong one.
 *
 * @example
 * outcomeOf({ correct: false, points: 0.5 }); // 'partly'
 */
export function outcomeOf({ correct, points }: Pick<Grade, 'correct' | 'points'>): Outcome {
  if (correct) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

/**
 * What is said after an answer that turned out so: first what the author says of that outcome, then what is said of
 * every answer.
 *
 * @example
 * feedbackOn({ ...item, outcomes: { wrong: [again] }, feedback: [why] }, 'wrong'); // [again, why]
 */
export function feedbackOn({ outcomes: said = {}, feedback }: ItemBase, outcome: Outcome): RichText {
  return [...(said[outcome] ?? []), ...feedback];
}

/**
 * What is said of each outcome, with each text replaced; an outcome of which nothing is said is left out.
 *
 * @example
 * mapOutcomes({ wrong: text }, toCyrillic); // { wrong: the text in Cyrillic }
 */
export function mapOutcomes(said: NonNullable<ItemBase['outcomes']>, change: (text: RichText) => RichText): NonNullable<ItemBase['outcomes']> {
  return Object.fromEntries(outcomes.flatMap((outcome) => (said[outcome] === undefined ? [] : [[outcome, change(said[outcome])]])));
}
