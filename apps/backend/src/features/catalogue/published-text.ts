import { transliterate } from '@svetionik/domain/transliteration/transliterate';

/** A text in both scripts, as it is published. */
export interface PublishedText {
  readonly 'sr-Latn': string;
  readonly 'sr-Cyrl': string;
}

/** A text in both scripts, whichever its author wrote. */
export function inBothScripts(text: string): PublishedText {
  return { 'sr-Latn': transliterate(text, 'sr-Latn'), 'sr-Cyrl': transliterate(text, 'sr-Cyrl') };
}
