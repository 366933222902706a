import { plainText } from '@svetionik/domain/content/plain-text';
import type { ItemContent } from '../item-content';

/** What an item asks, as one line. */
export function promptOf(content: ItemContent): { 'sr-Latn': string; 'sr-Cyrl': string } {
  return {
    'sr-Latn': plainText(content['sr-Latn'].prompt),
    'sr-Cyrl': plainText(content['sr-Cyrl'].prompt),
  };
}
