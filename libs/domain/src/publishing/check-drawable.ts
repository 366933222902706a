import type { Problem } from '../checks/problem';
import type { AssessmentItem } from '../items/item';
import { checkItem } from './check-item';

/**
 * What is missing in an item of a bank before a form can have it: all that {@link checkItem} finds, and an objective that
 * a course has which draws from the bank. Nothing is missing in one that can be drawn at once.
 *
 * @param objectives ids of those of all these courses
 * @example
 * checkDrawable({ ...item, objective: '' }, ['upucivanje']);
 * // [{ code: 'objective-unknown', where: { item: item.id, field: 'objective' }, detail: { objective: '' } }]
 */
export function checkDrawable(item: AssessmentItem, objectives: readonly string[]): Problem[] {
  const { id, objective } = item;
  return [
    ...checkItem(item),
    ...(objectives.includes(objective)
      ? []
      : [
          {
            code: 'objective-unknown',
            where: { item: id, field: 'objective' },
            detail: { objective },
          } as const,
        ]),
  ];
}
