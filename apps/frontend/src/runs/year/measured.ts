/** What began, what was completed in how many hours, and what was certified; a number that is not given is null. */
export interface Measured {
  readonly enrolments: number | null;
  readonly completions: number | null;
  readonly certificates: number | null;
  readonly hours: number | null;
}

/** What is told of each group in numbers, each with the word that heads it. */
export const measuredColumns = [
  ['enrolments', 'enrolled'],
  ['completions', 'completed'],
  ['certificates', 'issued'],
  ['hours', 'taught'],
] as const satisfies readonly (readonly [keyof Measured, string])[];

/** The largest number, by which bars are drawn; one where there is none. */
export function findLargest(rows: readonly Measured[]): number {
  return Math.max(1, ...rows.flatMap((row) => [row.enrolments ?? 0, row.completions ?? 0]));
}
