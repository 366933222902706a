import type { MarkupElement } from '../markup/element';
import { listTypedNumbers } from '../in-order-of-deciding';
import type { Mapping } from './declarations';
import type { Numeric } from '@svetionik/domain/items/numeric/numeric';
import type { PartShare } from '@svetionik/domain/items/shares';
import {
  apply,
  branch,
  type Case,
  correct,
  given,
  index,
  isRight,
  mapped,
  set,
  variable,
} from './expressions';
import { toIdentifier } from './identifiers';

/**
 * All the points where a condition is met, else none.
 *
 * @example
 * scoreWhole(isRight('RESPONSE'), 2); // SCORE is 2 or 0
 */
function scoreWhole(condition: MarkupElement, points: number): readonly MarkupElement[] {
  return [
    branch(
      [[condition, [set('SCORE', given('float', points))]]],
      [set('SCORE', given('float', 0))],
    ),
  ];
}

/**
 * All the points where all responses are right, else none.
 *
 * @example
 * scoreWholeIfRight(['RESPONSE'], 2);
 */
export function scoreWholeIfRight(
  responses: readonly string[],
  points: number,
): readonly MarkupElement[] {
  const [first = '', ...others] = responses;
  return scoreWhole(
    others.length === 0 ? isRight(first) : apply('and', responses.map(isRight)),
    points,
  );
}

/**
 * What the mappings of some responses give together.
 *
 * @example
 * sumOfMapped(['RESPONSE']); // SCORE is mapResponse of RESPONSE
 */
export function sumOfMapped(responses: readonly string[]): readonly MarkupElement[] {
  const [first = '', ...others] = responses;
  return [set('SCORE', others.length === 0 ? mapped(first) : apply('sum', responses.map(mapped)))];
}

/**
 * Raises a score below zero to zero.
 *
 * @example
 * neverBelowZero(); // SCORE is 0 where it was less
 */
export function neverBelowZero(): MarkupElement {
  return branch([
    [apply('lt', [variable('SCORE'), given('float', 0)]), [set('SCORE', given('float', 0))]],
  ]);
}

/**
 * Hits minus false alarms as a mapping: each right one gives an equal share, each wrong one takes it, never below zero.
 *
 * @example
 * hitsMinusFalseAlarms(['a', 'b', 'c'], ['a', 'b'], 1).entries; // [['a', 0.5], ['b', 0.5], ['c', -0.5]]
 */
export function hitsMinusFalseAlarms(
  ids: readonly string[],
  key: readonly string[],
  points: number,
): Mapping {
  const share = points / Math.max(1, key.length);
  return {
    least: 0,
    entries: ids.map((id) => [toIdentifier(id), key.includes(id) ? share : -share]),
  };
}

/**
 * Shares of the points as a mapping, never below zero or above all of them.
 *
 * @example
 * weights([{ id: 'a', percent: 50 }], 2).entries; // [['a', 1]]
 */
export function weights(shares: readonly PartShare[], points: number): Mapping {
  return {
    least: 0,
    most: points,
    entries: shares.map(({ id, percent }) => [toIdentifier(id), toPoints(percent, points)]),
  };
}

/**
 * A share in points.
 *
 * @example
 * toPoints(50, 3); // 1.5
 */
export function toPoints(percent: number, points: number): number {
  return Number(((percent * points) / 100).toFixed(9));
}

/**
 * Equal shares of the points for each of some answers.
 *
 * @example
 * equalShares(['a x', 'b y'], 1).entries; // [['a x', 0.5], ['b y', 0.5]]
 */
export function equalShares(right: readonly string[], points: number): Mapping {
  return { entries: right.map((key) => [key, points / right.length]) };
}

/**
 * Scores an order by pairs: (right pairs − wrong pairs) / all pairs, never below zero. Each option gets its place first,
 * then of every two it counts whether the right one stands before the other.
 *
 * @param ids in the right order
 * @example
 * pairsInOrder(['a', 'b', 'c'], 1).length; // 9 places, 3 pairs and the score: 13 rules
 */
export function pairsInOrder(ids: readonly string[], points: number): readonly MarkupElement[] {
  const names = ids.map(toIdentifier);
  const places = names.flatMap((name) =>
    names.map((_, place) =>
      branch([
        [
          apply('match', [index('RESPONSE', place + 1), given('identifier', name)]),
          [set(placeName(name), given('integer', place + 1))],
        ],
      ]),
    ),
  );
  const oneMore = set('PAIRS', apply('sum', [variable('PAIRS'), given('integer', 1)]));
  const pairs = names.flatMap((name, at) =>
    names
      .slice(at + 1)
      .map((later) =>
        branch([[apply('lt', [variable(placeName(name)), variable(placeName(later))]), [oneMore]]]),
      ),
  );
  const all = (names.length * (names.length - 1)) / 2;
  const surplus = apply('subtract', [
    apply('product', [given('integer', 2), variable('PAIRS')]),
    given('integer', all),
  ]);
  const share = set(
    'SCORE',
    apply('product', [given('float', points / Math.max(1, all)), surplus]),
  );
  return [
    ...places,
    ...pairs,
    branch(
      [[apply('gt', [surplus, given('integer', 0)]), [share]]],
      [set('SCORE', given('float', 0))],
    ),
  ];
}

/**
 * The outcome that holds at which place an option was put.
 *
 * @example
 * placeName('a'); // 'PLACE_a'
 */
export function placeName(identifier: string): string {
  return `PLACE_${identifier}`;
}

/**
 * All the points for a number within the tolerance of the key; where other numbers have shares, what the narrowest earns.
 *
 * @example
 * scoreNumber({ value: 12, tolerance: 0.5, points: 1 }); // <equal toleranceMode="absolute" tolerance="0.5 0.5">…
 */
export function scoreNumber(
  item: Pick<Numeric, 'value' | 'tolerance' | 'shares'> & { readonly points: number },
): readonly MarkupElement[] {
  const { tolerance, shares, points } = item;
  const [answer, key] = [variable('RESPONSE'), correct('RESPONSE')];
  if (shares === undefined) return scoreWhole(isNear([answer, key], tolerance), points);
  const cases = listTypedNumbers(item).map((each): Case => {
    const right = shares.some((share) => share === each) ? given('float', each.value) : key;
    const earned = given('float', toPoints(each.percent, points));
    return [isNear([answer, right], each.tolerance), [set('SCORE', earned)]];
  });
  return [branch(cases, [set('SCORE', given('float', 0))])];
}

function isNear(operands: readonly MarkupElement[], tolerance: number): MarkupElement {
  const mode: Record<string, string> =
    tolerance > 0
      ? { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` }
      : { toleranceMode: 'exact' };
  return apply('equal', operands, mode);
}

/**
 * An accepted text in which `*` stands for any letters and `\*` for an asterisk, as a regular expression of XML Schema.
 *
 * @example
 * toPattern('cent* 1.'); // '[cC][eE][nN][tT].* 1\\.'
 */
export function toPattern(accepted: string): string {
  return (accepted.match(/\\\*|[\s\S]/gu) ?? []).map(patternOfLetter).join('');
}

function patternOfLetter(letter: string): string {
  if (letter === '*') return '.*';
  if (letter === '\\*') return letter;
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (lower !== upper && upper.length === letter.length) return `[${lower}${upper}]`;
  return letter.replace(/[.\\?*+{}()[\]|^$-]/, '\\$&');
}
