import type { Mark } from './known-notes';

/** Goes along the marks of a chain beside its entries, place after place. */
export class MarkWalk {
  private mark: Mark | undefined;
  private isHeld = false;
  private isOver = false;

  /** @param passed told of a mark that lies before the place where the walk is, as where files of two machines were put together */
  constructor(
    private readonly marks: AsyncGenerator<Mark>,
    private readonly passed: (mark: Mark) => Promise<void>,
  ) {}

  /** The first mark that holds the place; undefined where nothing was signed of it. */
  async reach(place: number): Promise<Mark | undefined> {
    while (!this.isOver && (this.mark === undefined || this.mark.place < place)) {
      if (this.mark !== undefined && !this.isHeld) await this.passed(this.mark);
      const next = await this.marks.next();
      this.isOver = next.done === true;
      this.mark = next.done === true ? undefined : next.value;
      this.isHeld = false;
    }
    if (this.mark?.place === place) this.isHeld = true;
    return this.mark;
  }

  async end(): Promise<void> {
    await this.marks.return(undefined);
  }
}
