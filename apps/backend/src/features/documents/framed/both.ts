import type { Voice } from './voice';

/** What each voice says in a few words, once where they say the same. */
export function inBoth(
  voices: readonly Voice[],
  words: (voice: Voice) => string,
  between: string,
): string {
  return [...new Set(voices.map(words))].filter((said) => said.trim() !== '').join(between);
}
