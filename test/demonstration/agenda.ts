interface Entry {
  readonly at: Date;
  readonly work: () => Promise<void>;
}

/** What is still to be done in the year, in the order of its time. Whoever does something may plan what follows from it. */
export class Agenda {
  private readonly entries: Entry[] = [];

  constructor(private readonly end: Date) {}

  /** What would be done after the end of the year is not done. */
  plan(at: Date, work: () => Promise<void>): void {
    if (at >= this.end) return;
    this.entries.splice(this.placeOf(at), 0, { at, work });
  }

  async run(): Promise<void> {
    for (let next = this.entries.pop(); next !== undefined; next = this.entries.pop())
      await next.work();
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
