import { mayBeNamed } from '../contacts/known-contacts';
import { isAllowedLink, readContactKey } from '../content/link';
import type { Run } from '../content/rich-text';
import { isPadded, trimBlanksAtEnd } from './blanks';
import { applyStars, type Piece } from './stars';
import type { TextContext } from './text-problem';

type Marks = Omit<Run, 'text'>;

const markNames = ['strong', 'emphasis', 'link', 'language', 'protected', 'fact'] as const;
const escaped = /^\\([!-/:-@[-`{-~])/;
const code = /^(`+)(?!`)([\s\S]*?[^`])\1(?!`)/;
const html = /^<(?:\/?[a-z][^<>]*>|!--)/i;
const link = /^\[((?:\\.|[^\\[\]])+)\]\(([^\s()]*(?:\([^\s()]*\))?[^\s()]*)(\s+["'][^"']*["'])?\)/;
const stars = /^\*+/;
const words = /^[^\\`<[\]!*\n]+/;
const leftovers = /\*\*|`|\]\(|\((?:fact|lang):/;

/**
 * Reads the words of one paragraph, heading or cell; what has no place in rich text is reported and stays as words.
 *
 * @param line of the first word within the whole text, from 0
 * @example
 * readRuns('Pitajte **nasamo**.', 0, context);
 * // [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '.' }]
 */
export function readRuns(text: string, line: number, context: TextContext): readonly Run[] {
  const pieces = readPieces(text, line, context);
  const runs: Run[] = [];
  for (const piece of applyStars(pieces)) append(runs, piece);
  reportLeftovers(pieces, context);
  return runs;
}

function readPieces(
  text: string,
  firstLine: number,
  context: TextContext,
  marks: Marks = {},
): Piece[] {
  const pieces: Piece[] = [];
  let line = firstLine;
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const read = readPiece(rest, { line, context, marks, before: text.charAt(at - 1) });
    pieces.push(...read.pieces);
    line += rest.slice(0, read.length).split('\n').length - 1;
    at += read.length;
  }
  return pieces;
}

interface Position {
  readonly line: number;
  readonly context: TextContext;
  readonly marks: Marks;
  readonly before: string;
}

interface Read {
  readonly pieces: readonly Piece[];
  readonly length: number;
}

function readPiece(rest: string, { line, context, marks, before }: Position): Read {
  const say = (text: string, length = text.length, more: Partial<Piece> = {}): Read => ({
    pieces: [{ text, line, marks, ...more }],
    length,
  });
  const breaks = /^(?:(\\| {2,})\n|[ \t]*\n)[ \t]*/.exec(rest);
  if (breaks) {
    if (breaks[1] !== undefined) context.report({ code: 'line-break', line });
    return say(' ', breaks[0].length);
  }
  const plain = escaped.exec(rest);
  if (plain) return say(plain[1] ?? '', 2, { literal: true });
  const inCode = code.exec(rest);
  if (inCode)
    return say(unpadded(inCode[2] ?? ''), inCode[0].length, {
      literal: true,
      marks: { ...marks, protected: true },
    });
  // signs that open no code are words together, and are not tried one by one
  const ticks = /^`+/.exec(rest)?.[0];
  if (ticks !== undefined) return say(ticks);
  const target = link.exec(rest);
  if (target) return readLink(target, { line, context, marks, before });
  const run = stars.exec(rest)?.[0];
  if (run !== undefined)
    return say(run, run.length, {
      stars: { opens: /^\S/.test(rest.slice(run.length)), closes: /\S$/.test(before) },
    });
  if (html.test(rest)) context.report({ code: 'html', line });
  if (/^!\[[^\]]{0,500}\]\(/.test(rest)) context.report({ code: 'picture', line });
  // trailing spaces belong to a line break
  const found = words.exec(rest)?.[0] ?? '';
  const chunk = rest.charAt(found.length) === '\n' ? trimBlanksAtEnd(found) : found;
  return say(chunk === '' ? rest.charAt(0) : chunk);
}

function readLink(
  [all, label = '', address = '', title]: RegExpExecArray,
  { line, context, marks }: Position,
): Read {
  if (title !== undefined) context.report({ code: 'link-title', line });
  const target = targetOf(address, line, context);
  return { pieces: readPieces(label, line, context, { ...marks, ...target }), length: all.length };
}

function targetOf(address: string, line: number, context: TextContext): Marks {
  const [, scheme, rest] = /^(fact|lang):(.*)$/su.exec(address) ?? [];
  if (scheme === 'fact' && rest !== undefined) {
    if (context.facts?.has(rest) === false)
      context.report({ code: 'fact-unknown', line, detail: rest });
    return { fact: rest };
  }
  if (scheme === 'lang' && rest !== undefined) return { language: rest };
  const contact = readContactKey(address);
  if (contact !== undefined && !mayBeNamed(contact))
    context.report({ code: 'contact-unknown', line, detail: contact });
  if (!isAllowedLink(address)) context.report({ code: 'link-forbidden', line, detail: address });
  return { link: address };
}

/** Marks that found no partner are taken for a slip; whoever means them writes a backslash. */
function reportLeftovers(pieces: readonly Piece[], context: TextContext): void {
  const isOpen = ({ literal, marks }: Piece) =>
    literal !== true &&
    marks.link === undefined &&
    marks.fact === undefined &&
    marks.language === undefined;
  const first = pieces.findIndex(
    (piece, at) =>
      isOpen(piece) &&
      (at === 0 || !isOpen(pieces[at - 1] ?? piece)) &&
      leftovers.test(stretch(at)),
  );
  const start = pieces[first];
  if (start !== undefined)
    context.report({ code: 'markup-unfinished', line: start.line, detail: stretch(first).trim() });

  function stretch(from: number): string {
    const end = pieces.findIndex((piece, at) => at > from && !isOpen(piece));
    return pieces
      .slice(from, end === -1 ? undefined : end)
      .map(({ text }) => text)
      .join('');
  }
}

function unpadded(text: string): string {
  const inOneLine = text.replaceAll('\n', ' ');
  return isPadded(inOneLine) ? inOneLine.slice(1, -1) : inOneLine;
}

function append(runs: Run[], { text, marks }: Piece): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last !== undefined && markNames.every((name) => last[name] === marks[name])) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push({ text, ...marks });
}
