/** Days from the first to the last, both of which belong to it. */
export interface Term {
  /** `2026-03-05` */
  readonly validFrom: string;
  /** The last day; null is until further notice. */
  readonly validTo: string | null;
}

/**
 * What is in force on a day. Of several it is the one that began last, and of those the first given. Undefined where none is.
 *
 * @param day `2026-03-05`, by the calendar of the organisation
 * @example
 * findInForce([{ validFrom: '2026-01-01', validTo: '2026-12-31' }], '2026-12-31'); // the one
 * findInForce([{ validFrom: '2026-01-01', validTo: '2026-12-31' }], '2027-01-01'); // undefined
 */
export function findInForce<Candidate extends Term>(
  candidates: readonly Candidate[],
  day: string,
): Candidate | undefined {
  const inForce = candidates.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  return inForce.reduce<Candidate | undefined>(
    (best, each) => (best === undefined || each.validFrom > best.validFrom ? each : best),
    undefined,
  );
}
