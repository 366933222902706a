import type { AssessmentItem, Item } from '../items/item';
import { kindOf } from '../items/kinds';
import { checkNumber } from './check-fields';
import { checkIds } from './check-ids';
import { checkRichText } from './check-rich-text';
import { within, type Problem } from './problem';

/**
 * Checks a question: it has a prompt, feedback, and what its kind needs (a key, options with feedback of their own);
 * a bank item is worth 1 to 10 points.
 *
 * @example
 * checkItem({ ...item, key: 'no-such-option' }); // [{ code: 'key-unknown', where: { item: item.id } }]
 */
export function checkItem(item: Item | AssessmentItem): Problem[] {
  return within({ item: item.id }, [
    ...checkIds([{ id: item.id, where: {} }]),
    ...checkRichText('prompt', item.prompt),
    ...checkRichText('feedback', item.feedback, 'feedback-missing'),
    ...kindOf(item).check(item),
    ...('points' in item ? checkNumber('points', item.points, 1, 10) : []),
  ]);
}
