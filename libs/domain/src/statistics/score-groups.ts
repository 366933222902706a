/** How many whole percent a result can have: 0 to 100. */
export const percents = 101;

/** The groups by score, the weakest first. */
export const scoreGroups = ['lower', 'middle', 'upper'] as const;

/** A third of the people by their result. */
export type ScoreGroup = (typeof scoreGroups)[number];

/**
 * Parts people into thirds by their result. Whoever has the same whole percent is in the same group, so the thirds
 * are as even as that allows: a percent belongs to the third in which the middle of its people stands.
 *
 * @param people how many have each whole percent, 101 numbers from 0 to 100 percent
 * @returns the group of each whole percent
 * @example
 * // Ten people with 40, ten with 60, ten with 90 percent:
 * groupByScore(people)[60]; // 'middle'
 */
export function groupByScore(people: ArrayLike<number>): ScoreGroup[] {
  const counts = Array.from({ length: percents }, (_, percent) => people[percent] ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.map((count) => {
    const middle = total === 0 ? 0 : (below + count / 2) / total;
    below += count;
    return scoreGroups[Math.min(2, Math.floor(middle * 3))] ?? 'upper';
  });
}

/**
 * Sums numbers that stand for whole percents into the groups.
 *
 * @example
 * sumByGroup(people, groupByScore(people)); // { lower: 10, middle: 10, upper: 10 }
 */
export function sumByGroup(
  values: ArrayLike<number>,
  groups: readonly ScoreGroup[],
): Record<ScoreGroup, number> {
  const sums = { lower: 0, middle: 0, upper: 0 };
  groups.forEach((group, percent) => {
    sums[group] += values[percent] ?? 0;
  });
  return sums;
}
