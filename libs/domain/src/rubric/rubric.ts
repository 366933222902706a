import type { TextChange } from '../content/text-change';
import { checkLine, checkNumber } from '../checks/check-fields';
import { checkIds } from '../checks/check-ids';
import { limits } from '../checks/limits';
import type { Problem } from '../checks/problem';

/** How well one criterion may be met: what that looks like, and a whole number of points from 0 to 20. */
export interface Level {
  /** Stable within its criterion. */
  readonly id: string;
  readonly descriptor: string;
  readonly points: number;
}

/** One thing that an answer is judged by, with 2 to 6 levels, the lowest first. */
export interface Criterion {
  /** Stable within its rubric. */
  readonly id: string;
  readonly title: string;
  readonly levels: readonly Level[];
}

/** All that an answer is judged by: 1 to 8 criteria. */
export type Rubric = readonly Criterion[];

/** A criterion as a learner sees it before answering: its levels would say the answer. `points` is the most that it gives. */
export interface AskedCriterion {
  readonly title: string;
  readonly points: number;
}

/**
 * The most points that a criterion gives.
 *
 * @example
 * maximumPoints({ id: 'tok', title: 'Tok', levels: [{ id: 'a', descriptor: '…', points: 0 }, { id: 'b', descriptor: '…', points: 3 }] }); // 3
 */
export function maximumPoints({ levels }: Criterion): number {
  return Math.max(0, ...levels.map(({ points }) => points));
}

/**
 * The most points that a rubric gives: the sum of {@link maximumPoints} its criteria.
 *
 * @example
 * rubricMaximum([tok, razlog]); // 6
 */
export function rubricMaximum(rubric: Rubric): number {
  return rubric.reduce((sum, criterion) => sum + maximumPoints(criterion), 0);
}

/**
 * The criteria without their levels.
 *
 * @example
 * listCriteria(rubric); // [{ title: 'Tok', points: 3 }]
 */
export function listCriteria(rubric: Rubric): AskedCriterion[] {
  return rubric.map((criterion) => ({ title: criterion.title, points: maximumPoints(criterion) }));
}

/**
 * What keeps a rubric from being published: criteria and levels by count, ids, texts, and points that rise from level to level.
 *
 * @example
 * checkRubric([]); // [{ code: 'entries-missing', where: { field: 'rubric' } }]
 */
export function checkRubric(rubric: Rubric): Problem[] {
  if (rubric.length === 0) return [{ code: 'entries-missing', where: { field: 'rubric' } }];
  return [
    ...checkIds(rubric.map(({ id }) => ({ id, where: { field: `rubric/${id}` } }))),
    ...(rubric.length > 8
      ? [
          {
            code: 'option-count',
            where: { field: 'rubric' },
            detail: { least: 1, most: 8 },
          } satisfies Problem,
        ]
      : []),
    ...rubric.flatMap((criterion, place) => checkCriterion(`rubric/${place + 1}`, criterion)),
  ];
}

function checkCriterion(field: string, { title, levels }: Criterion): Problem[] {
  const rising = levels.every(({ points }, place) => points > (levels[place - 1]?.points ?? -1));
  return [
    ...checkLine(`${field}/title`, title),
    ...checkIds(levels.map(({ id }) => ({ id, where: { field: `${field}/${id}` } }))),
    ...(levels.length < 2 || levels.length > 6
      ? [
          {
            code: 'option-count',
            where: { field },
            detail: { least: 2, most: 6 },
          } satisfies Problem,
        ]
      : []),
    ...(rising ? [] : [{ code: 'levels-not-rising', where: { field } } satisfies Problem]),
    ...levels.flatMap(({ descriptor, points }, place) => [
      ...checkLine(`${field}/${place + 1}`, descriptor, limits.sentence),
      ...checkNumber(`${field}/${place + 1}`, points, 0, 20),
    ]),
  ];
}

/**
 * The rubric with each of its texts changed.
 *
 * @example
 * mapRubric(rubric, transliteration('sr-Cyrl').line);
 */
export function mapRubric(rubric: Rubric, line: TextChange['line']): Rubric {
  return rubric.map((criterion) => ({
    ...criterion,
    title: line(criterion.title),
    levels: criterion.levels.map((level) => ({ ...level, descriptor: line(level.descriptor) })),
  }));
}
