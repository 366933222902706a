import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';
import { rightMinusWrong } from '@svetionik/domain/items/right-minus-wrong';

/** The rule that comes nearest to some weights, and whether it scores every choice as they do. */
export interface FittingScoring {
  readonly scoring: MultipleChoice['scoring'];
  readonly isExact: boolean;
}

/** Of more options a bank takes none; their choices are not counted one by one. */
const mostCompared = 12;
/** What rounded thirds make of a whole. */
const inexactness = 1e-4;

/**
 * Which of our rules scores several right answers as their weights do, by comparing both for every choice of options.
 * Elsewhere the weights of what is chosen are added, and what is less than none or more than all counts as that.
 *
 * @param percents of each option, more than 0 for the right ones
 * @example
 * fitScoring([50, 50, -50]); // { scoring: 'balanced', isExact: true }
 * fitScoring([50, 50, -100]); // { scoring: 'balanced', isExact: false }: both right ones with the wrong one earn 0 there
 */
export function fitScoring(percents: readonly number[]): FittingScoring {
  const compared = percents.slice(0, mostCompared);
  const [balanced, all] = [distance(compared, 'balanced'), distance(compared, 'all')];
  return {
    scoring: all < balanced ? 'all' : 'balanced',
    isExact: Math.min(all, balanced) === 0 && compared.length === percents.length,
  };
}

/** How far the rule is from the weights, over all choices. */
function distance(percents: readonly number[], scoring: MultipleChoice['scoring']): number {
  const places = [...percents.keys()];
  const right = places.filter((place) => (percents[place] ?? 0) > 0).map(String);
  const choices = Array.from({ length: 2 ** percents.length }, (_, choice) =>
    places.filter((place) => Math.floor(choice / 2 ** place) % 2 === 1),
  );
  return choices.reduce((sum, chosen) => {
    const there = chosen.reduce((earned, place) => earned + (percents[place] ?? 0), 0) / 100;
    const share = right.length === 0 ? 0 : rightMinusWrong(right, chosen.map(String));
    const here = scoring === 'all' && share < 1 ? 0 : share;
    const apart = Math.abs(Math.min(1, Math.max(0, there)) - here);
    return sum + (apart < inexactness ? 0 : apart);
  }, 0);
}
