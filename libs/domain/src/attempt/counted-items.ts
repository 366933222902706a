import type { DrawableItem } from './blueprint';

/** Where the items are counted: by objective, and by objective and difficulty. There, how often each stands that counts as one. */
type Tallies = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The places at which an item counts, and what it counts as there: of items that share their first mark at most one is
 * drawn, so that all of them count as one.
 *
 * @example
 * countingPlaces(item); // { places: ['refer', 'refer hard'], one: 'mark hotline' }
 */
export function countingPlaces({ id, objective, difficulty, marks: [mark] }: DrawableItem): {
  readonly places: readonly string[];
  readonly one: string;
} {
  return {
    places: [objective, `${objective} ${difficulty}`],
    one: mark === undefined ? `item ${id}` : `mark ${mark}`,
  };
}

/**
 * Items counted once for all the draws that begin with them, however many those are.
 *
 * @example
 * new CountedItems(items).tallies.get('refer hard')?.size; // 2: as many hard items of this objective can be drawn at most
 */
export class CountedItems {
  readonly tallies: Tallies;
  readonly byMark: ReadonlyMap<string, readonly DrawableItem[]>;
  private readonly all: ReadonlySet<DrawableItem>;

  constructor(items: readonly DrawableItem[]) {
    const [tallies, byMark] = [
      new Map<string, Map<string, number>>(),
      new Map<string, DrawableItem[]>(),
    ];
    for (const item of items) {
      const { places, one } = countingPlaces(item);
      for (const place of places) {
        const tally = tallies.get(place) ?? new Map<string, number>();
        tallies.set(place, tally.set(one, (tally.get(one) ?? 0) + 1));
      }
      for (const mark of item.marks)
        byMark
          .set(mark, byMark.get(mark) ?? [])
          .get(mark)
          ?.push(item);
    }
    this.tallies = tallies;
    this.byMark = byMark;
    this.all = new Set(items);
  }

  has(item: DrawableItem): boolean {
    return this.all.has(item);
  }
}
