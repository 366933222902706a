import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { type Share, shareLimits } from '@svetionik/domain/items/shares';

/** What Moodle lets an answer earn or take, in percent; it refuses files with others unless told to round them. */
const ofMoodle = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
];

/**
 * A share as a bank keeps it: within −100 and 100 percent, with five decimals.
 *
 * @example
 * roundPercent(100 / 3); // 33.33333
 */
export function roundPercent(percent: number): number {
  const rounded = Number(percent.toFixed(shareLimits.decimals));
  return rounded === 0 ? 0 : Math.min(100, Math.max(-100, rounded));
}

/**
 * A share in percent as files have it.
 *
 * @example
 * formatPercent(33.33333); // '33.33333'
 */
export function formatPercent(percent: number): string {
  return percent.toFixed(shareLimits.decimals).replace(/\.?0+$/, '');
}

/**
 * The share of the points, in percent with five decimals, of each of some right answers.
 *
 * @example
 * formatShare(3); // '33.33333'
 */
export function formatShare(right: number): string {
  return formatPercent(100 / Math.max(1, right));
}

/**
 * Tells of the shares of an item that Moodle has no name for.
 *
 * @example
 * tellUnusual({ ...item, shares: [{ id: 'b', percent: 35 }] }); // [{ effect: 'changed', code: 'partial-credit', detail: '35 %' }]
 */
export function tellUnusual(item: AssessmentItem): readonly Note[] {
  const shares: readonly Share[] = ('shares' in item ? item.shares : undefined) ?? [];
  const unusual = shares.filter(({ percent }) => !ofMoodle.includes(Math.abs(percent)));
  return unusual.length === 0
    ? []
    : [
        {
          effect: 'changed',
          code: 'partial-credit',
          detail: unusual
            .map(({ percent }) => `${formatPercent(percent)} %`)
            .join(', ')
            .slice(0, 100),
        },
      ];
}
