interface Entry {
  readonly at: Date;
  readonly work: () => Promise<void>;
  readonly by: string | undefined;
}

/** How much is done side by side: it waits for the database more than it works. */
const sideBySide = 8;

/**
 * What is still to be done in the year. Whoever does something may plan what follows from it. What different people do
 * goes side by side, the earliest first; each does one thing after the other, and what concerns all finds nothing under way.
 */
export class Agenda {
  constructor(
    readonly end: Date,
    private readonly entries: Entry[] = [],
    private readonly underWay = new Map<string, Promise<void>>(),
  ) {}

  /** The same agenda for those who do nothing any more from an earlier time on. */
  until(end: Date): Agenda {
    return new Agenda(end, this.entries, this.underWay);
  }

  /** What would be done after the end is not done. Without `by` it concerns all. */
  plan(at: Date, work: () => Promise<void>, by?: string): void {
    if (at >= this.end) return;
    this.entries.splice(this.placeOf(at), 0, { at, work, by });
  }

  async run(): Promise<void> {
    for (;;) {
      const next = this.entries.at(-1);
      if (next !== undefined && this.isFree(next)) {
        this.entries.pop();
        if (next.by === undefined) await next.work();
        else this.begin(next.by, next.work);
      } else if (this.underWay.size > 0) await Promise.race(this.underWay.values());
      else return;
    }
  }

  private isFree({ by }: Entry): boolean {
    return by === undefined
      ? this.underWay.size === 0
      : this.underWay.size < sideBySide && !this.underWay.has(by);
  }

  private begin(by: string, work: () => Promise<void>): void {
    this.underWay.set(
      by,
      work().then(() => void this.underWay.delete(by)),
    );
  }

  /** The latest stands first; of two at the same time the one that was planned first is done first. */
  private placeOf(at: Date): number {
    let [from, to] = [0, this.entries.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const other = this.entries[middle];
      if (other !== undefined && other.at > at) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
