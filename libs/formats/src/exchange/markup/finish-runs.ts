import type { Run } from '@svetionik/domain/content/rich-text';

/**
 * The runs of one paragraph as a reader sees them: spaces and line breaks of the markup are one space, none at either
 * end, no control characters, and neighbours that look alike are one.
 *
 * @example
 * finishRuns([{ text: ' Zovite\n' }, { text: ' 112' }]); // [{ text: 'Zovite 112' }]
 */
export function finishRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let before = ' ';
  for (const run of runs) {
    const clean = run.text.replace(/[^\P{Cc}\t\n\r\f]/gu, '').replace(/[ \t\n\r\f]+/g, ' ');
    const text = before.endsWith(' ') ? clean.replace(/^ /, '') : clean;
    if (text === '') continue;
    before = text;
    const last = joined.at(-1);
    if (last !== undefined && looksLike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...run, text });
  }
  const last = joined.pop();
  if (last === undefined) return [];
  const text = last.text.replace(/ $/, '');
  return text === '' ? finishRuns(joined) : [...joined, { ...last, text }];
}

function looksLike(one: Run, other: Run): boolean {
  const names = ['strong', 'emphasis', 'link', 'language', 'protected', 'fact'] as const;
  return names.every((name) => one[name] === other[name]);
}
