import type { RichText } from '../content/rich-text';
import type { ItemBase } from './item-base';
import { type Outcome, outcomes } from './outcome';

/**
 * What is said after an answer that turned out so: first what the author says of that outcome, then what is said of
 * every answer.
 *
 * @example
 * composeFeedback({ ...item, outcomes: { wrong: [again] }, feedback: [why] }, 'wrong'); // [again, why]
 */
export function composeFeedback(
  { outcomes: said = {}, feedback }: ItemBase,
  outcome: Outcome,
): RichText {
  return [...(said[outcome] ?? []), ...feedback];
}

/**
 * What is said of each outcome, with each text replaced; an outcome of which nothing is said is left out.
 *
 * @example
 * mapOutcomes({ wrong: text }, toCyrillic); // { wrong: the text in Cyrillic }
 */
export function mapOutcomes(
  said: NonNullable<ItemBase['outcomes']>,
  change: (text: RichText) => RichText,
): NonNullable<ItemBase['outcomes']> {
  return Object.fromEntries(
    outcomes.flatMap((outcome) =>
      said[outcome] === undefined ? [] : [[outcome, change(said[outcome])]],
    ),
  );
}
