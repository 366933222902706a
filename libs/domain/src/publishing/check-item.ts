import { isContentId } from '../content/content-id';
import type { AssessmentItem, Item } from '../items/item';
import { findKind } from '../items/kinds';
import { checkLine, checkNumber } from '../checks/check-fields';
import { checkQuestion } from '../items/check-question';
import { limits } from '../checks/limits';
import { nestProblems, type Problem } from '../checks/problem';

/**
 * Checks a question: it has a prompt, feedback, and what its kind needs (a key, options with feedback of their own);
 * a bank item is worth 1 to 10 points, and its tags and the names of its enemies are well formed.
 *
 * @example
 * checkItem({ ...item, key: 'no-such-option' }); // [{ code: 'key-unknown', where: { item: item.id } }]
 */
export function checkItem(item: Item | AssessmentItem): Problem[] {
  return nestProblems({ item: item.id }, [
    ...checkQuestion(item),
    ...findKind(item).check(item),
    ...('points' in item ? checkAttributes(item) : []),
  ]);
}

function checkAttributes({
  points,
  indicator = '',
  tags = [],
  enemies = [],
}: AssessmentItem): Problem[] {
  return [
    ...checkNumber('points', points, 1, 10),
    ...(indicator === '' ? [] : checkLine('indicator', indicator, limits.tag)),
    ...tags.flatMap((tag) => checkLine('tags', tag, limits.tag)),
    ...enemies
      .filter((name) => !isContentId(name))
      .map((id): Problem => ({ code: 'id-invalid', where: { field: 'enemies' }, detail: { id } })),
  ];
}
