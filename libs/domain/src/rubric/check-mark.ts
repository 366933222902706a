import type { PeopleMark } from './people-mark';
import { checkNumber } from '../checks/check-fields';
import type { Problem } from '../checks/problem';
import { checkRubric, rubricMaximum } from './rubric';

/**
 * How long a sample of a good answer may be, in UTF-16 units.
 *
 * @example
 * sampleLimit; // 20_000
 */
export const sampleLimit = 20_000;

/**
 * What keeps an item that people mark from being published: its sample, its rubric, and a threshold beyond the rubric's points.
 *
 * @example
 * checkMark({ ...mark, threshold: 99 }); // [{ code: 'number-out-of-range', where: { field: 'threshold' }, detail: { least: 0, most: 6 } }]
 */
export function checkMark({ sample, rubric, threshold }: PeopleMark): Problem[] {
  return [
    ...(sample.length > sampleLimit
      ? [
          {
            code: 'text-too-long',
            where: { field: 'sample' },
            detail: { length: sample.length, most: sampleLimit },
          } satisfies Problem,
        ]
      : []),
    ...checkRubric(rubric),
    ...(rubric.length > 0 ? checkNumber('threshold', threshold, 0, rubricMaximum(rubric)) : []),
  ];
}
