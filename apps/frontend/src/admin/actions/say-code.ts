const known = /for ever|from before|\d{4}-\d{2}-\d{2}|[a-z]+(?:-[a-z]+)*/g;

/** How the words of a code are said; undefined of one that has no words. */
export interface CodeWords {
  readonly say: (word: string) => string | undefined;
  readonly day: (day: string) => string;
}

/**
 * What a record says more of what was done, in words: days as they are written, numbers as they stand.
 *
 * @example
 * sayCode('request 2026-11-03', { say: () => 'на захтев', day: () => '3. 11. 2026.' }); // 'на захтев 3. 11. 2026.'
 */
export function sayCode(code: string, { say, day }: CodeWords): string {
  return code.replace(known, (part) => (/^\d/.test(part) ? day(part) : (say(part) ?? part)));
}
