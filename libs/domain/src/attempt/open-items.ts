import { difficulties } from '../items/bank-attributes';
import type { Counts, DrawableItem } from './blueprint';
import { countingPlaces, type CountedItems } from './counted-items';

/**
 * The items that may still be drawn, counted so that what can no longer become a form is seen at once. It keeps only
 * what was taken out, so that a draw from a large bank costs no more than one from a small one.
 *
 * @example
 * const open = new OpenItems(new CountedItems(items));
 * open.mayHold('refer', { easy: 0, medium: 0, hard: 2, any: 1 }); // false: two hard items, enemies of one another
 */
export class OpenItems {
  private readonly closed = new Set<DrawableItem>();
  private readonly less = new Map<string, Map<string, number>>();
  private readonly gone = new Map<string, number>();

  constructor(private readonly counted: CountedItems) {}

  has(item: DrawableItem): boolean {
    return this.counted.has(item) && !this.closed.has(item);
  }

  /** Takes the items out; they can be put back by {@link reopen}. */
  close(items: readonly DrawableItem[]): readonly DrawableItem[] {
    for (const item of items) {
      this.closed.add(item);
      this.count(item, 1);
    }
    return items;
  }

  /** Takes out the item and all its enemies, and gives those that were still open. */
  closeWithEnemies(item: DrawableItem): readonly DrawableItem[] {
    const enemies = item.marks.flatMap((mark) => this.counted.byMark.get(mark) ?? []);
    return this.close([...new Set([item, ...enemies])].filter((each) => this.has(each)));
  }

  reopen(items: readonly DrawableItem[]): void {
    for (const item of items) {
      this.closed.delete(item);
      this.count(item, -1);
    }
  }

  /** Whether as many as are wanted could be there. False is certain; true is not, when enemies are many. */
  mayHold(objective: string, wanted: Counts): boolean {
    const ofEach = difficulties.every(
      (difficulty) => wanted[difficulty] <= this.most(`${objective} ${difficulty}`),
    );
    return ofEach && wanted.easy + wanted.medium + wanted.hard + wanted.any <= this.most(objective);
  }

  private most(place: string): number {
    return (this.counted.tallies.get(place)?.size ?? 0) - (this.gone.get(place) ?? 0);
  }

  /** Notes one item less, or one more again; what has none left is gone from its place. */
  private count(item: DrawableItem, by: 1 | -1): void {
    const { places, one } = countingPlaces(item);
    for (const place of places) {
      const less = this.less.get(place) ?? new Map<string, number>();
      const [before, all] = [less.get(one) ?? 0, this.counted.tallies.get(place)?.get(one) ?? 0];
      this.less.set(place, less.set(one, before + by));
      const change = Number(before + by === all) - Number(before === all);
      this.gone.set(place, (this.gone.get(place) ?? 0) + change);
    }
  }
}
