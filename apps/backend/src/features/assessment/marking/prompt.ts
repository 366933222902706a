import { plainText } from '@svetionik/domain/content/plain-text';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { ItemContent } from '../item-content';

/** What an item asks, as one line. */
export function formatPrompt(content: ItemContent): TextInScripts {
  return {
    'sr-Latn': plainText(content['sr-Latn'].prompt),
    'sr-Cyrl': plainText(content['sr-Cyrl'].prompt),
  };
}
