/**
 * The time of the server as this device knows it: its own clock, set right by what the server says. An answer of the
 * server is taken to have been given in the middle of the time that it took.
 *
 * @example
 * clock.learn('2026-11-25T10:00:01.000Z', 1_000, 1_200); // asked at 1000, answered at 1200 of the own clock
 */
export class ServerClock {
  private offset = 0;

  constructor(private readonly own: () => number = Date.now) {}

  learn(serverTime: string, askedAt: number, answeredAt: number): void {
    this.offset = new Date(serverTime).getTime() - (askedAt + answeredAt) / 2;
  }

  /** In milliseconds since 1970 UTC. */
  now(): number {
    return this.own() + this.offset;
  }
}
