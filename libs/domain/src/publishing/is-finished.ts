import type { AssessmentItem } from '../items/item';
import { checkItem } from './check-item';

/**
 * Whether the authors have finished an item of a bank: {@link checkItem} finds nothing, and it measures an objective, be it that of
 * another course. Which courses have the objective is asked by `checkDrawable`.
 *
 * @example
 * isFinished({ ...item, objective: '' }); // false
 */
export function isFinished(item: AssessmentItem): boolean {
  return item.objective !== '' && checkItem(item).length === 0;
}
