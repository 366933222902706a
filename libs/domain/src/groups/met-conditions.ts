import { conditionLetter, type Rule } from './condition';

/** How many people meet exactly these conditions: the sum of 2^place of each. */
export interface Tally {
  readonly met: number;
  readonly people: number;
}

/**
 * Whether who meets these conditions fits the rule.
 *
 * @param met the sum of 2^place of each condition that holds
 * @example
 * fits({ match: 'all', conditions: [a, b] }, 0b11); // true
 * fits({ match: 'all', conditions: [a, b] }, 0b01); // false
 */
export function fits({ match, conditions }: Rule, met: number): boolean {
  const all = 2 ** conditions.length - 1;
  return match === 'all' ? (met & all) === all : (met & all) !== 0;
}

/**
 * The letters of the conditions that hold, in their order.
 *
 * @example
 * listLetters(0b101); // 'ac'
 */
export function listLetters(met: number): string {
  let letters = '';
  for (let place = 0; 2 ** place <= met; place++)
    if ((met & (2 ** place)) !== 0) letters += conditionLetter(place);
  return letters;
}

/**
 * How many people a rule would have after each of its conditions: the first alone, the first two together and so on.
 *
 * @example
 * countAfterEach({ match: 'all', conditions: [a, b] }, [{ met: 0b11, people: 2 }, { met: 0b01, people: 5 }]); // [7, 2]
 */
export function countAfterEach(rule: Rule, tallies: readonly Tally[]): number[] {
  return rule.conditions.map((_, place) => {
    const upTo = { ...rule, conditions: rule.conditions.slice(0, place + 1) };
    return tallies.reduce((sum, { met, people }) => sum + (fits(upTo, met) ? people : 0), 0);
  });
}
