/**
 * (right − wrong) / number of right ones, never below zero. So choosing everything does not pay, and each further right
 * one adds the same share. It is 1 only for exactly the right ones.
 *
 * @param right at least one id, each once
 * @param chosen ids, each once
 * @example
 * rightMinusWrong(['a', 'b', 'c'], ['a', 'b', 'd']); // (2 − 1) / 3
 */
export function rightMinusWrong(right: readonly string[], chosen: readonly string[]): number {
  const hits = chosen.filter((id) => right.includes(id)).length;
  const falseAlarms = chosen.length - hits;
  return Math.max(0, (hits - falseAlarms) / right.length);
}
