/**
 * The fewest people of whom anything is said. Every figure is about a group: all who took the assessment, those who
 * were shown an item, a third of them by score, a bar of a picture, those who came between two computations. A group
 * of fewer people is left out, so that nobody finds a single person's result in a report. This is the only such limit.
 *
 * @example
 * smallestGroup; // 10
 */
export const smallestGroup = 10;

/**
 * Whether a figure may say something of so many people.
 *
 * @example
 * mayBeShown(9); // false
 */
export function mayBeShown(people: number): boolean {
  return people >= smallestGroup;
}

/**
 * Whether a figure may say something of a part of people of whom statistics are given in all. From the two the rest could
 * be reckoned, so the rest must be as many as may be shown, or nobody.
 *
 * @example
 * mayBeParted(25, 30); // false: the five others could be told
 */
export function mayBeParted(part: number, all: number): boolean {
  return mayBeShown(part) && (part === all || mayBeShown(all - part));
}

/**
 * The fewest people from whom a correlation or a spread is judged: fewer may be shown, but say too little. The
 * standard error of a correlation near zero is about 1 / √(n − 1): 0.19 for 30 people, 0.33 for ten.
 *
 * @example
 * enoughToJudge; // 30
 */
export const enoughToJudge = 30;
