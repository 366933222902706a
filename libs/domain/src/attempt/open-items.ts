import { difficulties } from '../items/bank-attributes';
import type { Counts, DrawableItem } from './blueprint';

/**
 * The items that may still be drawn, counted so that what can no longer become a form is seen at once: of items that
 * share their first mark at most one is drawn, so that all of them count as one.
 *
 * @example
 * const open = new OpenItems(items);
 * open.mayHold('refer', { easy: 0, medium: 0, hard: 2, any: 1 }); // false: two hard items, enemies of one another
 */
export class OpenItems {
  private readonly open: Set<DrawableItem>;
  private readonly byMark = new Map<string, DrawableItem[]>();
  private readonly counted = new Map<string, Map<string, number>>();

  constructor(items: readonly DrawableItem[]) {
    this.open = new Set(items);
    for (const item of items) {
      this.count(item, 1);
      for (const mark of item.marks) this.byMark.set(mark, this.byMark.get(mark) ?? []).get(mark)?.push(item);
    }
  }

  has(item: DrawableItem): boolean {
    return this.open.has(item);
  }

  /** Takes the items out; they can be put back by {@link reopen}. */
  close(items: readonly DrawableItem[]): readonly DrawableItem[] {
    for (const item of items) {
      this.open.delete(item);
      this.count(item, -1);
    }
    return items;
  }

  /** Takes out the item and all its enemies, and gives those that were still open. */
  closeWithEnemies(item: DrawableItem): readonly DrawableItem[] {
    const enemies = item.marks.flatMap((mark) => this.byMark.get(mark) ?? []);
    return this.close([...new Set([item, ...enemies])].filter((each) => this.open.has(each)));
  }

  reopen(items: readonly DrawableItem[]): void {
    for (const item of items) {
      this.open.add(item);
      this.count(item, 1);
    }
  }

  /** Whether as many as are wanted could be there. False is certain; true is not, when enemies are many. */
  mayHold(objective: string, wanted: Counts): boolean {
    const ofEach = difficulties.every((difficulty) => wanted[difficulty] <= this.most(`${objective} ${difficulty}`));
    return ofEach && wanted.easy + wanted.medium + wanted.hard + wanted.any <= this.most(objective);
  }

  private most(where: string): number {
    return this.counted.get(where)?.size ?? 0;
  }

  private count({ id, objective, difficulty, marks: [mark] }: DrawableItem, by: 1 | -1): void {
    const one = mark === undefined ? `item ${id}` : `mark ${mark}`;
    for (const where of [objective, `${objective} ${difficulty}`]) {
      const counts = this.counted.get(where) ?? new Map<string, number>();
      this.counted.set(where, counts);
      const count = (counts.get(one) ?? 0) + by;
      if (count > 0) counts.set(one, count);
      else counts.delete(one);
    }
  }
}
