import { alike } from '../../content/alike';
import { mergeOrder, type Sides } from './merge-order';

interface Entry {
  readonly id: string;
}

/** An entry that both sides changed, each in another way; null where a side took it out. */
export interface EntryConflict<Kind extends Entry> {
  readonly id: string;
  readonly mine: Kind | null;
  readonly theirs: Kind | null;
}

/** What became of three versions of a list. */
export interface MergedEntries<Kind extends Entry> {
  readonly entries: readonly Kind[];
  readonly conflicts: readonly EntryConflict<Kind>[];
}

/**
 * Merges two versions of a list of entries with stable ids. What one side alone changed, moved, put in or took out is taken
 * from it. What both changed differently is a conflict: `mine` stands in the list until one is chosen, or `theirs` where mine is gone.
 *
 * @example
 * mergeEntries({ base: [a, b], mine: [a2, b], theirs: [a, b, c] }); // { entries: [a2, b, c], conflicts: [] }
 */
export function mergeEntries<Kind extends Entry>(
  sides: Sides<readonly Kind[]>,
): MergedEntries<Kind> {
  const order = mergeOrder({
    base: sides.base.map(idOf),
    mine: sides.mine.map(idOf),
    theirs: sides.theirs.map(idOf),
  });
  const conflicts: EntryConflict<Kind>[] = [];
  const entries = order.flatMap((id) => {
    const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((list) =>
      list.find((entry) => entry.id === id),
    );
    if (alike(mine, theirs) || alike(base, theirs)) return mine ?? [];
    if (alike(base, mine)) return theirs ?? [];
    conflicts.push({ id, mine: mine ?? null, theirs: theirs ?? null });
    return mine ?? theirs ?? [];
  });
  return { entries, conflicts };
}

function idOf({ id }: Entry): string {
  return id;
}
