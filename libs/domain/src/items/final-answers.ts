import type { Item, Response } from './item';
import { findKind } from './kinds';

/**
 * Whether what is decided in an item is final, so that a later response must go on from the one before.
 *
 * @example
 * isFinal({ ...item, kind: 'branching-case' }); // true
 */
export function isFinal({ kind }: Pick<Item, 'kind'>): boolean {
  return findKind({ kind }).goesOn !== undefined;
}

/**
 * Whether a response may stand in place of an earlier one: always, but where what was decided is final.
 *
 * @param later null takes the answer back
 * @example
 * mayReplace({ kind: 'branching-case', path: ['a'], finished: false }, { kind: 'branching-case', path: ['b'], finished: false }); // false
 */
export function mayReplace(earlier: Response | null, later: Response | null): boolean {
  if (earlier === null) return true;
  if (later !== null && later.kind !== earlier.kind) return false;
  return findKind(earlier).goesOn?.(earlier, later) ?? true;
}
