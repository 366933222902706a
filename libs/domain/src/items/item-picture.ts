import type { FileReference } from '../content/file-reference';
import { checkFile, checkLine, checkNumber } from '../publishing/check-fields';
import { limits } from '../publishing/limits';
import type { Problem } from '../publishing/problem';

/** The picture of a question, its size in pixels, and in words what can be seen. */
export interface ItemPicture {
  readonly file: FileReference;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

/**
 * Checks a picture: a file, a size, and words for who does not see it.
 *
 * @example
 * checkPicture({ ...picture, alternative: '' }); // [{ code: 'picture-alternative-missing', where: { field: 'alternative' } }]
 */
export function checkPicture({ file, width, height, alternative }: ItemPicture): Problem[] {
  const missing = alternative.trim() === '';
  return [
    ...checkFile('file', file),
    ...checkNumber('width', width, 1, 20_000),
    ...checkNumber('height', height, 1, 20_000),
    ...(missing ? [{ code: 'picture-alternative-missing', where: { field: 'alternative' } } as const] : checkLine('alternative', alternative, limits.sentence)),
  ];
}
