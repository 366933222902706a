const day = 86_400_000;

/** The year that the demonstration shows: 365 days, of which the last is the day on which it is made. */
export class Year {
  constructor(readonly end: Date) {}

  get begin(): Date {
    return this.daysAgo(365);
  }

  /** The moment after so much of the year, where 1 is its end. */
  at(share: number): Date {
    return new Date(this.end.getTime() - 365 * day * (1 - share));
  }

  daysAgo(days: number): Date {
    return new Date(this.end.getTime() - days * day);
  }
}
