import { itemFlagCodes } from '@svetionik/domain/statistics/flag';
import type { ReportedItem } from './item-analysis-store';

/** The items with the gravest flag first; those without a flag, and those with the same, stay as they stand. */
export function byGravity(items: readonly ReportedItem[]): ReportedItem[] {
  return [...items].sort(
    (one, other) => gravityOf(one) - gravityOf(other) || other.flags.length - one.flags.length,
  );
}

function gravityOf({ flags }: ReportedItem): number {
  const [gravest] = flags;
  return gravest === undefined ? itemFlagCodes.length : itemFlagCodes.indexOf(gravest.code);
}
