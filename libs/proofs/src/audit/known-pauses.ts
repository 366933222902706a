/** A time in which nothing could be sealed, in milliseconds since 1970. */
export interface KnownPause {
  readonly from: number;
  readonly until: number;
}

/** An entry is sealed within a minute; what waited longer than this without a known pause was not there to be sealed. */
export const mostWaiting = 60 * 60 * 1000;

/**
 * For how long an entry waited for its seal while nothing was known to stand still, in milliseconds. Pauses that overlap count once.
 *
 * @param at when the entry says that it was written
 * @param sealedAt when the head that holds it was signed
 * @example
 * waitedUnknown(0, 5000, [{ from: 1000, until: 4000 }]); // 2000
 */
export function waitedUnknown(at: number, sealedAt: number, pauses: readonly KnownPause[]): number {
  let [known, reached] = [0, at];
  for (const { from, until } of pauses.toSorted((one, other) => one.from - other.from)) {
    const begins = Math.max(from, reached);
    const ends = Math.min(until, sealedAt);
    if (ends <= begins) continue;
    known += ends - begins;
    reached = ends;
  }
  return sealedAt - at - known;
}
