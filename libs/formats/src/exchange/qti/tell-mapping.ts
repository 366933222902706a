import type { ItemKindName } from '@svetionik/domain/items/item';
import type { DeclaredResponse, QtiItem } from './qti-item';

/**
 * Tells where a mapping gives another share of the points than its entries say: where a bound cuts something off or
 * gives something for any answer, and where all of it is nothing, or more or less than the item is worth.
 *
 * @example
 * tellMapping(item, 'matching'); // a note where upperBound is less than what the right answers earn together
 */
export function tellMapping(item: QtiItem, kind: ItemKindName): void {
  if (item.style !== 'map') return;
  const earned = item.responses.reduce((sum, response) => sum + response.earned, 0);
  const { statedPoints = earned } = item;
  const isCut = kind !== 'multiple-choice' && item.responses.some((response) => response.isCut);
  if (isCut || item.responses.some(({ isRaised }) => isRaised))
    item.tell('changed', 'partial-credit');
  if (earned === 0) item.tell('changed', 'scoring');
  else if (Math.abs(earned - statedPoints) > 1e-3)
    item.tell('changed', 'scoring', `${Number(earned.toFixed(3))} / ${statedPoints}`);
}

/** The answer that its mapping gives the most for, and whether the others get nothing. */
export interface BestAnswer {
  readonly key: string | undefined;
  readonly value: number;
  readonly isOnly: boolean;
}

/**
 * What a mapping of a single answer rewards most.
 *
 * @example
 * findBest({ ...declared, mapping: [['a', 1], ['b', 0.5]] }); // { key: 'a', value: 1, isOnly: false }
 */
export function findBest({ mapping, otherwise, correct, earned }: DeclaredResponse): BestAnswer {
  const best = mapping.filter(([, value]) => value > 0 && value === earned);
  const key = best.find(([each]) => correct.includes(each)) ?? best[0];
  return {
    key: key?.[0],
    value: earned,
    isOnly: otherwise === 0 && mapping.every((entry) => entry === key || entry[1] === 0),
  };
}
