import type { Picture } from '../content/picture';
import { listIllustrations, mostIllustrations } from './illustrations';
import type { ItemBase } from './item-base';
import { outcomes } from './outcome';
import { checkNumber } from '../checks/check-fields';
import { checkIds } from '../checks/check-ids';
import { checkPicture } from './check-picture';
import { checkRichText } from '../checks/check-rich-text';
import type { Problem } from '../checks/problem';

/**
 * Checks what every question has, of whatever kind: an id, its pictures if it has any, what is asked, and what is said after answering.
 *
 * @example
 * checkQuestion({ id: 'a', prompt, feedback: [] }); // [{ code: 'feedback-missing', where: { field: 'feedback' } }]
 */
export function checkQuestion({
  id,
  prompt,
  feedback,
  outcomes: said = {},
  ...shown
}: ItemBase): Problem[] {
  return [
    ...checkIds([{ id, where: {} }]),
    ...checkIllustrations(listIllustrations(shown)),
    ...checkRichText('prompt', prompt),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...outcomes.flatMap((outcome) =>
      said[outcome] ? checkRichText('outcomes', said[outcome]) : [],
    ),
  ];
}

function checkIllustrations(pictures: readonly Picture[]): Problem[] {
  return [
    ...checkNumber('illustrations', pictures.length, 0, mostIllustrations),
    ...pictures.flatMap((picture, place) =>
      checkPicture(picture).map(({ where, ...problem }) => ({
        ...problem,
        where: { field: `illustrations/${place + 1}/${where.field}` },
      })),
    ),
  ];
}
