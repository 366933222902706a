import type { Item, Response } from './item';
import type { ResponseProblem } from './item-kind';
import { findKind } from './kinds';

/**
 * Says what keeps a response from being an answer to an item; nothing when it can be graded.
 *
 * @example
 * checkResponse(item, { kind: 'single-choice', choice: 'no-such-option' }); // 'unknown-option'
 */
export function checkResponse(item: Item, response: Response): ResponseProblem | undefined {
  return item.kind === response.kind ? findKind(item).checkResponse(item, response) : 'wrong-kind';
}

/**
 * Whether the response answers any part of what is asked; receipts and statistics count by it. A multiple choice with nothing
 * chosen takes an answer back: it is kept, but the item counts as unanswered.
 *
 * @example
 * isAnswered({ kind: 'multiple-choice', choices: [] }); // false
 */
export function isAnswered(response: Response | undefined): boolean {
  return response !== undefined && findKind(response).isAnswered(response);
}

/**
 * Whether the response says all that is asked, so that its learner need not come back to it.
 *
 * @example
 * isComplete({ kind: 'matching', pairs: [{ part: 'a', choice: 'x' }, { part: 'b', choice: '' }] }); // false
 */
export function isComplete(response: Response | undefined): boolean {
  if (response === undefined) return false;
  const { isAnswered, isComplete: says = isAnswered } = findKind(response);
  return says(response);
}
