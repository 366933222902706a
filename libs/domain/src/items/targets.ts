import { checkIds } from '../checks/check-ids';
import { checkLine } from '../checks/check-fields';
import { nestProblems, type Problem } from '../checks/problem';
import { type Amount, checkCount } from './options';

/** Something short that can be chosen for a part of an item; a plain line. */
export interface Target {
  readonly id: string;
  readonly text: string;
}

/**
 * Checks what can be chosen: as many as the kind allows, each with an id of its own and words.
 *
 * @example
 * checkTargets([{ id: 'x', text: '' }], { least: 1, most: 10 }); // [{ code: 'text-missing', where: { target: 'x', field: 'text' } }]
 */
export function checkTargets(targets: readonly Target[], amount: Amount): Problem[] {
  return [
    ...nestProblems({ field: 'targets' }, checkCount(targets.length, amount)),
    ...checkIds(targets.map(({ id }) => ({ id, where: { target: id } }))),
    ...targets.flatMap(({ id, text }) => nestProblems({ target: id }, checkLine('text', text))),
  ];
}

/**
 * Refuses a target under the id of another part of the item.
 *
 * @example
 * checkDistinctIds(['a'], [{ id: 'a', text: '…' }]); // [{ code: 'id-repeated', where: { target: 'a' }, detail: { id: 'a' } }]
 */
export function checkDistinctIds(others: readonly string[], targets: readonly Target[]): Problem[] {
  return targets
    .filter(({ id }) => others.includes(id))
    .map(({ id }) => ({ code: 'id-repeated', where: { target: id }, detail: { id } }));
}

/**
 * What can be chosen, with each text changed.
 *
 * @example
 * mapTargets(targets, (text) => transliterate(text, 'sr-Cyrl'));
 */
export function mapTargets(targets: readonly Target[], change: (text: string) => string): Target[] {
  return targets.map(({ id, text }) => ({ id, text: change(text) }));
}
