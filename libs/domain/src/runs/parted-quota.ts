/** Places that a run keeps for one institution. */
export interface QuotaPlaces {
  readonly places: number;
  readonly taken: number;
}

/**
 * The places that a run keeps for an institution which another one was merged into, once the two are parted: `merged` gets back what
 * it had, less what whoever stays with the other needs, and never less than its own people have taken. None is lost and none is new.
 *
 * @param together of both; `taken` of those whose people go back with `merged` is `returning`
 * @param before how many places were kept for the one that was merged
 * @example partQuota({ places: 8, taken: 6 }, 2, 5); // { kept: { places: 4, taken: 4 }, merged: { places: 4, taken: 2 } }
 */
export function partQuota(
  together: QuotaPlaces,
  returning: number,
  before: number,
): { readonly kept: QuotaPlaces; readonly merged: QuotaPlaces } {
  const staying = together.taken - returning;
  const free = together.places - Math.max(staying, 1);
  const places = Math.max(returning, Math.min(before, free));
  return {
    kept: { places: together.places - places, taken: staying },
    merged: { places, taken: returning },
  };
}
