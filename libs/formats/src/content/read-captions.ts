import type { Caption } from '@svetionik/domain/content/block';
import type { ContentProblem } from './content-problem';

const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const timing = new RegExp(`^${clock} +--> +${clock}$`);

interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Reads captions from a WebVTT file: times and plain words, without markup, styles or positions. Lines of a caption
 * become one; the player breaks them by the width that there is.
 *
 * @example
 * readCaptions('films/soba/captions.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.500\nDobar dan.\n').captions;
 * // [{ from: 1, to: 4.5, text: 'Dobar dan.' }]
 */
export function readCaptions(file: string, text: string): { readonly captions: readonly Caption[]; readonly problems: readonly ContentProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/).map((line, index) => ({ number: index + 1, text: line.trim() }));
  if (lines[0]?.text !== 'WEBVTT') return { captions: [], problems: [{ file, line: 1, reason: 'a file of captions begins with the line WEBVTT' }] };
  const captions: Caption[] = [];
  const problems: ContentProblem[] = [];
  for (const block of blocksOf(lines.slice(1))) {
    const read = readBlock(block);
    if ('reason' in read) problems.push({ file, ...read });
    else captions.push(read);
  }
  if (captions.length + problems.length === 0) problems.push({ file, line: 1, reason: 'the file has no captions' });
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

function readBlock(block: readonly Line[]): Caption | { line: number; reason: string } {
  const named = block[0]?.text.includes('-->') ? block : block.slice(1);
  const [head, ...words] = named;
  const match = timing.exec(head?.text ?? '');
  const line = head?.number ?? block[0]?.number ?? 1;
  if (match === null) return { line, reason: 'a caption begins with its times, like 00:00:01.000 --> 00:00:04.500, and nothing after them' };
  const [from, to] = [secondsOf(match.slice(1, 4)), secondsOf(match.slice(4, 7))];
  if (from >= to) return { line, reason: 'the caption ends before it begins' };
  const marked = words.find(({ text }) => text.includes('<'));
  if (marked) return { line: marked.number, reason: 'captions are plain words, without markup' };
  if (words.length === 0) return { line, reason: 'the caption has no words' };
  return { from, to, text: unescaped(words.map(({ text }) => text).join(' ')) };
}

function secondsOf([hours = '0', minutes, seconds]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
