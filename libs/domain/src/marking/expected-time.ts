/**
 * How many days marking may take, as the learner is told on handing in.
 *
 * @example
 * markingDays; // 14
 */
const markingDays = 14;

/**
 * The instant by which the learner may expect the result, in milliseconds since 1970 UTC.
 *
 * @example
 * expectedTime(0); // 1_209_600_000
 */
export function expectedTime(handedInAt: number): number {
  return handedInAt + markingDays * 24 * 3_600_000;
}
