import type { Item } from '@svetionik/domain/items/item';
import { findLeeway } from '@svetionik/domain/items/key';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';

/** What earns a share of the points, a line each, to compare two versions. */
export function describeShares(item: Item): readonly string[] {
  return (findLeeway(item).shares ?? []).map(
    ({ answer, percent }) => `${answer}: ${writeNumber(percent)}%`,
  );
}
