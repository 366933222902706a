import type { Difficulty } from '../items/bank-attributes';
import type { ReadableOrder } from '../random';
import type { Counts, DrawableItem } from './blueprint';
import type { CountedItems } from './counted-items';
import { OpenItems } from './open-items';

/** How a search ended: with a form, with the proof that there is none, or without either, for it took too long. */
export type SearchResult =
  | { readonly found: readonly DrawableItem[] }
  | { readonly found: undefined; readonly proven: boolean };

/** How many items are looked at, again after every way back, before a search gives up. */
const patience = 30_000;

interface Step {
  readonly place: number;
  readonly drawn: boolean;
  /** Where the item was counted: of its own difficulty, or of any. */
  readonly slot?: Difficulty | 'any';
  /** Items that this step took out of the running, itself included. */
  readonly closed: readonly DrawableItem[];
}

/**
 * Finds a form by trying the items in the given order: each is drawn if there is room for it, and passed over if that
 * would leave too few for the rest; where neither works the last one drawn is passed over instead. The first items of
 * the order have the first claim, so that in a random order every possible form can come about.
 *
 * @param order each item once, without those that are in the form already and their enemies
 * @param wanted what is still wanted of each objective, by its id
 * @param counted the same items
 * @example
 * searchForm(items, new Map([['refer', { easy: 0, medium: 0, hard: 1, any: 0 }]]), new CountedItems(items)).found; // one hard item
 */
export function searchForm(
  order: ReadableOrder<DrawableItem>,
  wanted: ReadonlyMap<string, Counts>,
  counted: CountedItems,
): SearchResult {
  return new FormSearch(order, wanted, counted).run();
}

class FormSearch {
  private readonly wanted: Map<string, Record<Difficulty | 'any', number>>;
  private readonly open: OpenItems;
  private readonly steps: Step[] = [];

  constructor(
    private readonly order: ReadableOrder<DrawableItem>,
    wanted: ReadonlyMap<string, Counts>,
    counted: CountedItems,
  ) {
    this.wanted = new Map([...wanted].map(([objective, counts]) => [objective, { ...counts }]));
    this.open = new OpenItems(counted);
  }

  run(): SearchResult {
    if (!this.fits(this.wanted.keys())) return { found: undefined, proven: true };
    for (let looked = 0; looked < patience; looked++) {
      if (this.isComplete())
        return {
          found: this.steps
            .filter(({ drawn }) => drawn)
            .flatMap(({ place }) => this.order.at(place) ?? []),
        };
      if (!this.next()) return { found: undefined, proven: true };
    }
    return { found: undefined, proven: false };
  }

  /** Decides on one more item; false when there is nothing left to change. */
  private next(): boolean {
    const place = this.steps.length;
    const item = this.order.at(place);
    if (item === undefined) return this.back();
    const slot = this.open.has(item) ? this.slotFor(item) : undefined;
    if (slot !== undefined && this.draw(place, item, slot)) return true;
    return this.passOver(place, item) || this.back();
  }

  private draw(place: number, item: DrawableItem, slot: Difficulty | 'any'): boolean {
    const closed = this.open.closeWithEnemies(item);
    this.count(item, slot, -1);
    this.steps.push({ place, drawn: true, slot, closed });
    if (this.fits(new Set(closed.map(({ objective }) => objective)))) return true;
    this.undo();
    return false;
  }

  private passOver(place: number, item: DrawableItem): boolean {
    const closed = this.open.has(item) ? this.open.close([item]) : [];
    this.steps.push({ place, drawn: false, closed });
    if (closed.length === 0 || this.fits([item.objective])) return true;
    this.undo();
    return false;
  }

  /** Passes over the last item that was drawn and can be done without. */
  private back(): boolean {
    for (;;) {
      const undone = this.undo();
      if (undone === undefined) return false;
      const item = undone.drawn ? this.order.at(undone.place) : undefined;
      if (item !== undefined && this.passOver(undone.place, item)) return true;
    }
  }

  private undo(): Step | undefined {
    const step = this.steps.pop();
    const item = step && this.order.at(step.place);
    if (step === undefined || item === undefined) return undefined;
    this.open.reopen(step.closed);
    if (step.slot !== undefined) this.count(item, step.slot, 1);
    return step;
  }

  private slotFor({ objective, difficulty }: DrawableItem): Difficulty | 'any' | undefined {
    const left = this.wanted.get(objective);
    if (left === undefined) return undefined;
    if (left[difficulty] > 0) return difficulty;
    return left.any > 0 ? 'any' : undefined;
  }

  private count({ objective }: DrawableItem, slot: Difficulty | 'any', by: 1 | -1): void {
    const left = this.wanted.get(objective);
    if (left !== undefined) left[slot] += by;
  }

  private fits(objectives: Iterable<string>): boolean {
    return [...objectives].every((objective) => {
      const left = this.wanted.get(objective);
      return left === undefined || this.open.mayHold(objective, left);
    });
  }

  private isComplete(): boolean {
    return [...this.wanted.values()].every(
      ({ easy, medium, hard, any }) => easy + medium + hard + any === 0,
    );
  }
}
