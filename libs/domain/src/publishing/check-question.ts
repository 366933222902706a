import type { ItemBase } from '../items/item-base';
import { outcomes } from '../items/outcome';
import { checkIds } from './check-ids';
import { checkRichText } from './check-rich-text';
import type { Problem } from './problem';

/**
 * Checks what every question has, of whatever kind: an id, what is asked, and what is said after answering.
 *
 * @example
 * checkQuestion({ id: 'a', prompt, feedback: [] }); // [{ code: 'feedback-missing', where: { field: 'feedback' } }]
 */
export function checkQuestion({ id, prompt, feedback, outcomes: said = {} }: ItemBase): Problem[] {
  return [
    ...checkIds([{ id, where: {} }]),
    ...checkRichText('prompt', prompt),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...outcomes.flatMap((outcome) => (said[outcome] ? checkRichText('outcomes', said[outcome]) : [])),
  ];
}
