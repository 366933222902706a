import type { AssessmentItem, Item, Option } from '../items/item';
import { kindOf } from '../items/kinds';
import { checkNumber } from './check-fields';
import { checkIds } from './check-ids';
import { checkRichText } from './check-rich-text';
import { within, type Problem } from './problem';

/**
 * Checks a question: it has a prompt, a key, as many options as its kind allows, and feedback, also for each option;
 * a bank item is worth 1 to 10 points.
 *
 * @example
 * checkItem({ ...item, key: 'no-such-option' }); // [{ code: 'key-unknown', where: { item: item.id } }]
 */
export function checkItem(item: Item | AssessmentItem): Problem[] {
  const { options, prompt, feedback } = item;
  const { optionCount, checkKey } = kindOf(item);
  const fewOrMany = options.length < optionCount.least || options.length > optionCount.most;
  const count: Problem = { code: 'option-count', where: {}, detail: { count: options.length, ...optionCount } };
  return within({ item: item.id }, [
    ...checkIds([{ id: item.id, where: {} }]),
    ...checkIds(options.map(({ id }) => ({ id, where: { option: id } }))),
    ...checkRichText('prompt', prompt),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...options.flatMap(checkOption),
    ...(fewOrMany ? [count] : []),
    ...checkKey(item).map((code) => ({ code, where: {} })),
    ...('points' in item ? checkNumber('points', item.points, 1, 10) : []),
  ]);
}

function checkOption({ id, text, feedback }: Option): Problem[] {
  return within({ option: id }, [
    ...checkRichText('text', text),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
  ]);
}
