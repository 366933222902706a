/** How many levels a tree of institutions may have, the top included: ministry, directorate, station and three more. */
const mostLevels = 6;

/** Why an institution cannot stand below another one. */
export type ParentRefusal = 'cyclic' | 'too-deep';

/** An institution that is to stand below another one. */
export interface Placement {
  readonly id: string;
  /** The ids of the parent and of all above it, in any order. */
  readonly above: readonly string[];
  /** Levels of the institution and what is below it: 1 where nothing is. */
  readonly height: number;
}

/**
 * Why an institution cannot stand there: it would be below itself, or the tree would have more than {@link mostLevels} levels;
 * undefined where it can.
 *
 * @example
 * refuseParent({ id: 'a', above: ['b', 'a'], height: 1 }); // 'cyclic': b is already below a
 * refuseParent({ id: 'a', above: ['b'], height: 1 }); // undefined
 */
export function refuseParent({ id, above, height }: Placement): ParentRefusal | undefined {
  if (above.includes(id)) return 'cyclic';
  return above.length + height > mostLevels ? 'too-deep' : undefined;
}

/** One of two institutions that are to become one. */
export interface Merging {
  readonly id: string;
  /** The ids of its parent and of all above it, the nearest one first. */
  readonly above: readonly string[];
  readonly height: number;
}

/**
 * Why the parent of `of` cannot be that of the one that stays, whose children are those of both afterwards; undefined where it can,
 * as where it has none.
 *
 * @example
 * const [kept, merged] = [{ id: 'a', above: [], height: 2 }, { id: 'b', above: ['c', 'a'], height: 1 }];
 * refuseMergedParent(kept, merged, 'merged'); // 'cyclic': c is below a
 */
export function refuseMergedParent(
  kept: Merging,
  merged: Merging,
  of: 'kept' | 'merged',
): ParentRefusal | undefined {
  const { above } = of === 'kept' ? kept : merged;
  const height = Math.max(kept.height, merged.height);
  return (
    refuseParent({ id: kept.id, above, height }) ?? refuseParent({ id: merged.id, above, height })
  );
}
