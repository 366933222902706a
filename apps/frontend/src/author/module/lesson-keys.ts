import { proposeContentId } from '@svetionik/domain/content/content-id';
import { newContentId } from '../fields/lists';

/**
 * Keys to try for what has this title, the plainest first. A key that was ever taken stays taken, also of what was
 * taken out; the second has four characters that no other has.
 */
export function proposeKeys(title: string, otherwise: string): readonly [string, string] {
  const proposed = proposeContentId(title);
  return [proposed || newContentId(otherwise), newContentId(proposed || otherwise)];
}
