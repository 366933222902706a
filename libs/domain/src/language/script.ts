/** A script that Serbian is written in, as a BCP 47 tag. */
export type Script = 'sr-Latn' | 'sr-Cyrl';

/** A text in both scripts; an empty one is not written yet. */
export type TextInScripts = Readonly<Record<Script, string>>;

/** A language of the interface. */
export type Language = Script | 'en';

/**
 * The script that the letters of a text belong to; `mixed` when both occur, `none` when there is no letter
 * of either.
 *
 * @example
 * detectScript('Јелена'); // 'sr-Cyrl'
 * detectScript('Jelеna'); // 'mixed': one letter was typed on a Cyrillic keyboard
 * detectScript('192'); // 'none'
 */
export function detectScript(text: string): Script | 'mixed' | 'none' {
  const latin = /\p{Script=Latin}/u.test(text);
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  if (latin && cyrillic) return 'mixed';
  if (latin) return 'sr-Latn';
  return cyrillic ? 'sr-Cyrl' : 'none';
}
