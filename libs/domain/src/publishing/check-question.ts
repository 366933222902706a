import type { Picture } from '../content/picture';
import type { ItemBase } from '../items/item-base';
import { outcomes } from '../items/outcome';
import { checkIds } from './check-ids';
import { checkPicture } from './check-picture';
import { checkRichText } from './check-rich-text';
import type { Problem } from './problem';

/**
 * Checks what every question has, of whatever kind: an id, a picture if it has one, what is asked, and what is said after answering.
 *
 * @example
 * checkQuestion({ id: 'a', prompt, feedback: [] }); // [{ code: 'feedback-missing', where: { field: 'feedback' } }]
 */
export function checkQuestion({ id, illustration, prompt, feedback, outcomes: said = {} }: ItemBase): Problem[] {
  return [
    ...checkIds([{ id, where: {} }]),
    ...(illustration ? checkIllustration(illustration) : []),
    ...checkRichText('prompt', prompt),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...outcomes.flatMap((outcome) => (said[outcome] ? checkRichText('outcomes', said[outcome]) : [])),
  ];
}

function checkIllustration(illustration: Picture): Problem[] {
  return checkPicture(illustration).map(({ where, ...problem }) => ({ ...problem, where: { field: `illustration/${where.field}` } }));
}
