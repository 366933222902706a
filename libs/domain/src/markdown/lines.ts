import { trimBlanks } from './blanks';

/** What a line begins. `indent` is where the words of an entry begin; `marker` tells one list from another. */
export type Start =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'quote' }
  | {
      readonly kind: 'entry';
      readonly marker: string;
      readonly indent: number;
      readonly number?: number;
    }
  | { readonly kind: 'words' };

/**
 * What a line begins, by its first characters.
 *
 * @example
 * readStart('## Naslov'); // { kind: 'heading', level: 2, text: 'Naslov' }
 * readStart('2. drugo'); // { kind: 'entry', marker: '.', indent: 3, number: 2 }
 */
export function readStart(line: string): Start {
  const heading = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line);
  if (heading) {
    const [before, signs = ''] = heading;
    return { kind: 'heading', level: signs.length, text: readTitle(line.slice(before.length)) };
  }
  if (/^ {0,3}>/.test(line)) return { kind: 'quote' };
  if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return { kind: 'words' };
  const entry = /^( {0,3}(?:([-*+])|(\d{1,9})([.)])))(?: {1,4}(?=\S)|[ \t]*$| (?= {4}))/.exec(line);
  if (entry === null) return { kind: 'words' };
  const [all, before = '', bullet, number, delimiter] = entry;
  const indent = all.trim() === line.trim() ? before.length + 1 : all.length;
  if (number === undefined) return { kind: 'entry', marker: bullet ?? '', indent };
  return { kind: 'entry', marker: delimiter ?? '', indent, number: Number(number) };
}

/** Signs at the end of a heading that stand by themselves close it. */
function readTitle(rest: string): string {
  const words = trimBlanks(rest);
  let end = words.length;
  while (words.charAt(end - 1) === '#') end -= 1;
  const title = words.slice(0, end);
  const closes = title !== words && (title === '' || /[ \t]$/.test(title.slice(-1)));
  return closes ? trimBlanks(title) : words;
}

/**
 * Whether a line holds nothing but space.
 *
 * @example
 * isBlank('  '); // true
 */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/**
 * The index after the last line of the paragraph that begins at `from`. A list interrupts it only with an entry that
 * has words, a numbered one only with 1.
 *
 * @example
 * takeParagraph(['jedan', 'dva', '', 'tri'], 0); // 2
 */
export function takeParagraph(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && continues(lines[at] ?? '')) at += 1;
  return at;
}

/**
 * The lines of the quote that begins at `from`, without their marks, and the index after them.
 *
 * @example
 * takeQuote(['> rekla', '> je'], 0); // { lines: ['rekla', 'je'], end: 2 }
 */
export function takeQuote(
  lines: readonly string[],
  from: number,
): { readonly lines: readonly string[]; readonly end: number } {
  const taken: string[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^ {0,3}>/.test(line)) taken.push(line.replace(/^ {0,3}> ?/, ''));
    else if (continues(line) && !isBlank(taken.at(-1) ?? '')) taken.push(line);
    else break;
  }
  return { lines: taken, end: at };
}

/**
 * The index after the last line of the list entry that begins at `from`; its words stand at `indent`.
 *
 * @example
 * takeEntry(['- a', '  b', '- c'], 0, 2); // 2
 */
export function takeEntry(lines: readonly string[], from: number, indent: number): number {
  let end = from + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const inside = line.startsWith(' '.repeat(indent));
    const follows =
      !isBlank(lines[at - 1] ?? '') && readStart(line).kind === 'words' && continues(line);
    if (isBlank(line)) continue;
    if (!inside && !follows) break;
    end = at + 1;
  }
  return end;
}

/**
 * Lines without the space that makes them part of an entry; the mark of the first is taken off.
 *
 * @example
 * withoutIndent(['- a', '  b'], 2); // ['a', 'b']
 */
export function withoutIndent(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line, place) =>
    place === 0 || line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line,
  );
}

function continues(line: string): boolean {
  if (isBlank(line)) return false;
  const start = readStart(line);
  if (start.kind === 'entry') return line.trim().length < 3 || (start.number ?? 1) !== 1;
  return start.kind === 'words' && !/^ {0,3}(?:```|~~~|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/.test(line);
}
