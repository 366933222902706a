/** Pauses before something is started again: none to speak of after it ran well, doubled each time that it did not. In milliseconds. */
export class GrowingPause {
  private pause: number;

  constructor(
    private readonly first = 100,
    private readonly longest = 30_000,
    /** How long something must have run to have run well. */
    private readonly steadyAfter = 10_000,
  ) {
    this.pause = first;
  }

  /** The pause after it has run for so long; 0 where it did not come to run. */
  after(ran: number): number {
    if (ran >= this.steadyAfter) this.pause = this.first;
    const pause = this.pause;
    this.pause = Math.min(Math.max(pause * 2, 1_000), this.longest);
    return pause;
  }
}
