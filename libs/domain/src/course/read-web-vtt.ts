import type { Caption } from './block';

/** Why a line of a WebVTT file cannot be read. */
export type CaptionProblemCode =
  | 'no-header'
  | 'no-captions'
  | 'no-times'
  | 'ends-before-it-begins'
  | 'markup'
  | 'no-words';

/** What of a WebVTT file could be read, in its order, and what could not; lines are counted from 1. */
export interface CaptionsReading {
  readonly captions: readonly Caption[];
  readonly problems: readonly { readonly line: number; readonly code: CaptionProblemCode }[];
}

const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const timing = new RegExp(`^${clock}[ \t]+-->[ \t]+${clock}$`);

interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Reads captions from a WebVTT file: times and plain words, without markup, styles or positions. Lines of a caption become one; the
 * player breaks them by the width that there is.
 *
 * @example
 * readWebVtt('WEBVTT\n\n00:01.000 --> 00:04.500\nDobar dan.\n').captions; // [{ from: 1, to: 4.5, text: 'Dobar dan.' }]
 */
export function readWebVtt(text: string): CaptionsReading {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }));
  if (lines[0]?.text !== 'WEBVTT')
    return { captions: [], problems: [{ line: 1, code: 'no-header' }] };
  const read = blocksOf(lines.slice(1)).map(readBlock);
  const captions = read.flatMap((each) => ('code' in each ? [] : [each]));
  const problems = read.flatMap((each) => ('code' in each ? [each] : []));
  if (read.length === 0) return { captions, problems: [{ line: 1, code: 'no-captions' }] };
  return { captions, problems };
}

/** What stands between empty lines, without notes. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter(([first]) => first !== undefined && !/^NOTE\b/.test(first.text));
}

function readBlock(block: readonly Line[]): Caption | { line: number; code: CaptionProblemCode } {
  const named = block[0]?.text.includes('-->') ? block : block.slice(1);
  const [head, ...words] = named;
  const match = timing.exec(head?.text ?? '');
  const line = head?.number ?? block[0]?.number ?? 1;
  if (match === null) return { line, code: 'no-times' };
  const [from, to] = [secondsOf(match.slice(1, 4)), secondsOf(match.slice(4, 7))];
  if (from >= to) return { line, code: 'ends-before-it-begins' };
  const marked = words.find(({ text }) => text.includes('<'));
  if (marked) return { line: marked.number, code: 'markup' };
  if (words.length === 0) return { line, code: 'no-words' };
  return { from, to, text: unescaped(words.map(({ text }) => text).join(' ')) };
}

function secondsOf([hours = '0', minutes, seconds]: readonly (string | undefined)[]): number {
  const thousandths = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return Math.round(thousandths) / 1000;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
