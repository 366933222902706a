/** Numbers of people that are told elsewhere stand in steps of so many. */
const step = 5;

/**
 * A number of people as it is told to somebody who is not to learn of any one of them: the nearest multiple of five. Read again when
 * one more has come, or taken from another number, it says nothing of a single person, so that no further number has to be left out
 * beside those of small groups. This is how universities in the United Kingdom publish numbers of students: 0, 1 and 2 become 0, all
 * others the nearest multiple of five (HESA Standard Rounding Methodology, Jisc). Of which groups anything is told at all,
 * `mayBeShown` says.
 *
 * @param people a whole number, 0 or more
 * @example
 * coarsenCount(12); // 10
 * coarsenCount(13); // 15
 */
export function coarsenCount(people: number): number {
  return Math.round(people / step) * step;
}
