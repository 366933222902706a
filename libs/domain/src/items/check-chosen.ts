import type { Option } from './item';
import type { ResponseProblem } from './item-kind';

/**
 * Checks the options that a response names: each is one of the item's, none twice.
 *
 * @example
 * checkChosen(item.options, ['a', 'a']); // 'repeated-option'
 */
export function checkChosen(options: readonly Option[], chosen: readonly string[]): ResponseProblem | undefined {
  const known = new Set(options.map((option) => option.id));
  if (chosen.some((id) => !known.has(id))) return 'unknown-option';
  return new Set(chosen).size < chosen.length ? 'repeated-option' : undefined;
}
