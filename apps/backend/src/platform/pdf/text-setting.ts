import { measureWord, type FontName } from './fonts';
import { balanced, filled, measureLine, type Fillable } from './line-filling';

/** A stretch of text in one font, and the language it is read aloud in where that is not the document's. */
export interface TextRun {
  readonly text: string;
  readonly font: FontName;
  readonly colour: string;
  readonly language?: string | undefined;
  /** Where it leads. */
  readonly link?: LinkTarget | undefined;
}

/** An address, and what is said of where it leads. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string;
}

/** A stretch of text on its place; the baseline is in points from the top of the page. */
export interface PlacedText extends TextRun {
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

/** One attempt at making a text fit: a size in points and the lines it may take. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

/** Where a text may stand. `x` is the left edge, `baseline` that of the first line, `leading` a factor of the size. */
export interface TextFrame {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly leading?: number;
  /** Lines as long as they can be, as running text has them, instead of lines of about one length. */
  readonly running?: true;
  /** From the most generous on; the first that holds the text is taken. */
  readonly steps: readonly [Step, ...Step[]];
}

export interface SetText {
  readonly placed: readonly PlacedText[];
  /** The baseline of the last line. */
  readonly lastBaseline: number;
  /** The widest line. */
  readonly width: number;
  /** False when not even the last step held the text, which then stands out of its frame. */
  readonly fits: boolean;
}

/** Sets a text into its frame by steps of size; words are broken after a hyphen only where nothing else helps. */
export function setText(runs: readonly TextRun[], frame: TextFrame): SetText {
  for (const breaks of [atSpaces, atHyphens]) {
    const words = wordsOf(runs, breaks);
    for (const step of frame.steps) {
      const most = frame.width / step.size;
      const lines = balanced(words, most, step.lines);
      if (lines) return place(frame.running ? filled(words, most) : lines, frame, step.size, true);
    }
  }
  const { size } = frame.steps.at(-1) ?? frame.steps[0];
  return place(filled(wordsOf(runs, atHyphens), frame.width / size), frame, size, false);
}

/** How wide a text of one line is at a size, in points. */
export function widthOfText(text: string, font: FontName, size: number): number {
  return text.split(atSpaces.after).reduce((sum, word) => sum + measureWord(word, font), 0) * size;
}

const atSpaces = { after: /(?<= )/u, end: / $/u };
const atHyphens = { after: /(?<=[ \-/])/u, end: /[ \-/]$/u };

interface Piece {
  readonly run: TextRun;
  readonly text: string;
}

/** What stays together on a line; widths in ems. */
interface Word extends Fillable {
  readonly pieces: readonly Piece[];
}

function wordsOf(runs: readonly TextRun[], breaks: typeof atSpaces): Word[] {
  const words: Piece[][] = [];
  let open = false;
  for (const run of runs) {
    for (const text of run.text.split(breaks.after)) {
      if (text === '') continue;
      if (open) words.at(-1)?.push({ run, text });
      else words.push([{ run, text }]);
      open = !breaks.end.test(text);
    }
  }
  return words.map(measured);
}

function measured(pieces: readonly Piece[]): Word {
  const width = pieces.reduce((sum, { run, text }) => sum + measureWord(text, run.font), 0);
  const last = pieces.at(-1);
  const space = last?.text.endsWith(' ') ? measureWord(' ', last.run.font) : 0;
  return { pieces, width, bare: width - space };
}

function place(lines: readonly Word[][], frame: TextFrame, size: number, fits: boolean): SetText {
  const step = size * (frame.leading ?? 1.35);
  const share = { left: 0, centre: 0.5, right: 1 }[frame.align];
  const placed = lines.flatMap((line, index) => {
    const x = frame.x + (frame.width - measureLine(line) * size) * share;
    return placeLine(line, size, x, frame.baseline + index * step);
  });
  return {
    placed,
    lastBaseline: frame.baseline + (lines.length - 1) * step,
    width: Math.max(0, ...lines.map((line) => measureLine(line) * size)),
    fits,
  };
}

/** The space that ends a line is drawn too: without it, the text read aloud would run two words together. */
function placeLine(line: readonly Word[], size: number, x: number, baseline: number): PlacedText[] {
  const placed: PlacedText[] = [];
  let at = x;
  for (const { run, text } of joined(line.flatMap((word) => word.pieces))) {
    const width = widthOfText(text, run.font, size);
    placed.push({ ...run, text, size, x: at, baseline, width });
    at += width;
  }
  return placed;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.run === piece.run)
      runs[runs.length - 1] = { run: piece.run, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
