import type { RichNode, RichText } from '../content/rich-text';
import { isBlank, readStart, takeEntry, takeParagraph, takeQuote, withoutIndent } from './lines';
import { readRuns } from './read-runs';
import type { TextContext, TextProblem } from './text-problem';

/** A text that has been read. Nothing that was written is lost; what has no place in rich text is a problem. */
export interface MarkdownReading {
  readonly body: RichText;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads the Markdown of authors as rich text: paragraphs, headings of level 2 and 3, lists, quotes, strong, emphasis,
 * protected `code`, links, `[phrase](lang:en)` and `[statement](fact:id)`. A subset of CommonMark 0.31; no HTML, no
 * pictures, no code blocks. Anything else is a problem with its line, and stays as words.
 *
 * @param facts ids of all facts that may be referred to; left out where any may
 * @example
 * readMarkdown('Pitajte **nasamo**.').body;
 * // [{ kind: 'paragraph', runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '.' }] }]
 */
export function readMarkdown(text: string, facts?: ReadonlySet<string>): MarkdownReading {
  const problems: TextProblem[] = [];
  const lines = text.split(/\r\n?|\n/);
  const report = (problem: TextProblem) => void problems.push(problem);
  const body = readNodes(lines, 0, { facts, report, depth: 0 });
  return { body, problems: problems.sort((one, other) => one.line - other.line) };
}

/** So far quotes and lists stand within each other; what is deeper than anybody writes stays as words. */
const deepest = 50;

interface NestedContext extends TextContext {
  readonly depth: number;
}

function readNodes(lines: readonly string[], first: number, context: NestedContext): RichText {
  const nodes: RichNode[] = [];
  const inside = { ...context, depth: context.depth + 1 };
  const mayNest = context.depth < deepest;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const start = readStart(line);
    if (isBlank(line)) {
      at += 1;
    } else if (start.kind === 'heading') {
      nodes.push(readHeading(start.text, start.level, first + at, context));
      at += 1;
    } else if (start.kind === 'quote' && mayNest) {
      const taken = takeQuote(lines, at);
      nodes.push({ kind: 'quote', body: readNodes(taken.lines, first + at, inside) });
      at = taken.end;
    } else if (start.kind === 'entry' && mayNest) {
      const read = readList(lines, at, first, inside);
      nodes.push(read.node);
      at = read.end;
    } else {
      const end = takeParagraph(lines, at);
      nodes.push(readParagraph(lines.slice(at, end), first + at, context));
      at = end;
    }
  }
  return nodes;
}

function readHeading(text: string, level: number, line: number, context: TextContext): RichNode {
  if (level !== 2 && level !== 3) context.report({ code: 'heading-level', line });
  return { kind: 'heading', level: level <= 2 ? 2 : 3, runs: readRuns(text, line, context) };
}

function readParagraph(lines: readonly string[], line: number, context: TextContext): RichNode {
  const [opening = ''] = lines;
  if (/^ {4}|^\t/.test(opening)) context.report({ code: 'indented', line });
  if (/^ {0,3}(?:```|~~~)/.test(opening)) context.report({ code: 'code-block', line });
  if (/^ {0,3}([-*_])(?: *\1){2,} *$/.test(opening)) context.report({ code: 'ruled-line', line });
  return {
    kind: 'paragraph',
    runs: readRuns(
      lines
        .map((each) => each.replace(/^\s+/, ''))
        .join('\n')
        .trimEnd(),
      line,
      context,
    ),
  };
}

function readList(
  lines: readonly string[],
  from: number,
  first: number,
  context: NestedContext,
): { node: RichNode; end: number } {
  const opening = readStart(lines[from] ?? '');
  const ordered = opening.kind === 'entry' && opening.number !== undefined;
  const marker = opening.kind === 'entry' ? opening.marker : '';
  if (opening.kind === 'entry' && ordered && opening.number !== 1)
    context.report({ code: 'list-start', line: first + from });
  const entries: RichText[] = [];
  let at = from;
  for (
    let start = opening;
    start.kind === 'entry' && start.marker === marker;
    start = readStart(lines[at] ?? '')
  ) {
    const end = takeEntry(lines, at, start.indent);
    const inside = withoutIndent(lines.slice(at, end), start.indent);
    const entry = readNodes(inside, first + at, context);
    if (entry.length === 0) context.report({ code: 'entry-empty', line: first + at });
    entries.push(entry);
    at = skipBlank(lines, end);
  }
  return { node: { kind: 'list', ordered, entries }, end: at };
}

/** Empty lines between the entries of a list belong to it. */
function skipBlank(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  return at;
}
