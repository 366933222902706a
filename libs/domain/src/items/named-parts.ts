import type { Response } from './item';
import { findKind } from './kinds';

/**
 * Ids of the parts of an item that a response names, in its order; none of typed words.
 *
 * @example
 * namedParts({ kind: 'multiple-choice', choices: ['c', 'a'] }); // ['c', 'a']
 */
export function namedParts(response: Response): readonly string[] {
  const named: string[] = [];
  findKind(response).rename(response, (id) => {
    named.push(id);
    return id;
  });
  return named;
}
