import type { PeopleMark } from '../rubric/people-mark';
import { maximumPoints, rubricMaximum, type Rubric } from '../rubric/rubric';

/** What one person gave: the id of the level reached, by the id of the criterion. */
export type Marks = Readonly<Record<string, string>>;

/** What an answer earns by one criterion. Points may be halves, where two people's marks are averaged. */
export interface CriterionPoints {
  readonly criterion: string;
  readonly points: number;
  readonly maximum: number;
}

/** What an answer earns in all; `fraction` is 0 to 1. */
export interface MarkedAnswer {
  readonly criteria: readonly CriterionPoints[];
  readonly points: number;
  readonly maximum: number;
  readonly fraction: number;
}

/** Where the marking of an answer stands. */
export type MarkingVerdict =
  /** Somebody still has to mark. */
  | { readonly state: 'waiting' }
  /** Two marks lie further apart than the threshold: a third person decides. */
  | { readonly state: 'moderation'; readonly difference: number }
  | { readonly state: 'final'; readonly answer: MarkedAnswer };

/**
 * Ids of the criteria that have no mark, or one that is no level of theirs.
 *
 * @example
 * unmarked(rubric, { tok: 'jasno' }); // ['razlog']
 */
export function unmarked(rubric: Rubric, marks: Marks): string[] {
  return rubric
    .filter(({ id, levels }) => !levels.some((level) => level.id === marks[id]))
    .map(({ id }) => id);
}

/**
 * Adds up the marks of one person. A criterion without a mark earns nothing.
 *
 * @example
 * addMarks(rubric, { tok: 'jasno', razlog: 'delom' }); // { criteria: […], points: 4, maximum: 6, fraction: 2 / 3 }
 */
export function addMarks(rubric: Rubric, marks: Marks): MarkedAnswer {
  return inAll(
    rubric,
    rubric.map((criterion) => ({
      criterion: criterion.id,
      points: criterion.levels.find(({ id }) => id === marks[criterion.id])?.points ?? 0,
      maximum: maximumPoints(criterion),
    })),
  );
}

/**
 * Says where the marking stands. What a moderator gives is final. Of two marks whose points in all differ by the
 * threshold or less, the mean of each criterion counts; it is a whole number or a half, and is not rounded. Criteria on
 * which they differ in opposite directions cancel each other out: compared is what the learner would get.
 *
 * @example
 * // 2 and 5 of 6 points, and the threshold is 2
 * settleMarks({ mark, first, second }); // { state: 'moderation', difference: 3 }
 */
export function settleMarks(given: {
  readonly mark: PeopleMark;
  readonly first?: Marks | undefined;
  readonly second?: Marks | undefined;
  readonly moderator?: Marks | undefined;
}): MarkingVerdict {
  const { mark, first, second, moderator } = given;
  const { rubric, threshold, secondMarking } = mark;
  if (moderator !== undefined) return { state: 'final', answer: addMarks(rubric, moderator) };
  if (first === undefined || (secondMarking && second === undefined)) return { state: 'waiting' };
  const one = addMarks(rubric, first);
  if (!secondMarking || second === undefined) return { state: 'final', answer: one };
  const other = addMarks(rubric, second);
  const difference = Math.abs(one.points - other.points);
  return difference > threshold
    ? { state: 'moderation', difference }
    : { state: 'final', answer: meanOf(rubric, one, other) };
}

function meanOf(rubric: Rubric, one: MarkedAnswer, other: MarkedAnswer): MarkedAnswer {
  return inAll(
    rubric,
    one.criteria.map((each, place) => ({
      ...each,
      points: (each.points + (other.criteria[place]?.points ?? 0)) / 2,
    })),
  );
}

function inAll(rubric: Rubric, criteria: readonly CriterionPoints[]): MarkedAnswer {
  const points = criteria.reduce((sum, each) => sum + each.points, 0);
  const maximum = rubricMaximum(rubric);
  return { criteria, points, maximum, fraction: maximum > 0 ? points / maximum : 0 };
}
