/** What began and what was completed; a number that is not given is null. */
export interface Measured {
  readonly enrolments: number | null;
  readonly completions: number | null;
}

/** The largest number, by which bars are drawn; one where there is none. */
export function findLargest(rows: readonly Measured[]): number {
  return Math.max(1, ...rows.flatMap((row) => [row.enrolments ?? 0, row.completions ?? 0]));
}
