import type { ItemPicture } from './item-picture';
import { checkFile, checkLine, checkNumber } from '../checks/check-fields';
import { limits } from '../checks/limits';
import type { Problem, ProblemCode } from '../checks/problem';

/**
 * Checks a picture: a file, a size, and either words for who does not see it or the word that it is for the eye only.
 *
 * @example
 * checkPicture({ ...picture, alternative: '' }); // [{ code: 'picture-alternative-missing', where: { field: 'alternative' } }]
 */
export function checkPicture({
  file,
  width,
  height,
  alternative,
  decorative = false,
}: ItemPicture & { readonly decorative?: boolean }): Problem[] {
  return [
    ...checkFile('file', file),
    ...checkNumber('width', width, 1, 20_000),
    ...checkNumber('height', height, 1, 20_000),
    ...checkAlternative(alternative, decorative),
  ];
}

function checkAlternative(alternative: string, decorative: boolean): Problem[] {
  const missing = alternative.trim() === '';
  if (decorative) return missing ? [] : problem('decorative-with-alternative');
  return missing
    ? problem('picture-alternative-missing')
    : checkLine('alternative', alternative, limits.sentence);
}

function problem(code: ProblemCode): Problem[] {
  return [{ code, where: { field: 'alternative' } }];
}
