/** The results of the same person before and after a course, in percent of the points, and how many have both. */
export interface PairedResult {
  readonly before: number;
  readonly after: number;
  readonly count: number;
}
