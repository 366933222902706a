import type { RichNode, RichText } from '@svetionik/domain/content/rich-text';
import MarkdownIt, { type Token } from 'markdown-it';
import { readRuns, type MarkdownContext, type TextProblem } from './markdown-runs';

/** A text that has been read; it is of use only when there are no problems. */
export interface MarkdownReading {
  readonly body: RichText;
  readonly problems: readonly TextProblem[];
}

// HTML is recognised in order to be refused; read as plain text it would reach the page as a misprint.
const markdown = new MarkdownIt('commonmark', { html: true }).disable(['lheading', 'reference']);
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

const refused: Partial<Record<string, string>> = {
  fence: 'code is not allowed',
  code_block: 'a line is indented by four spaces or more; remove the spaces',
  hr: 'a ruled line is not allowed',
  html_block: 'HTML is not allowed',
};

/**
 * Reads the Markdown of the content files as rich text: paragraphs, headings of level 2 and 3, lists, quotes,
 * strong, emphasis, protected `code`, links, `[phrase](lang:en)` and `[statement](fact:id)`. Anything else is a
 * problem with its line within the text, from 0.
 *
 * @param facts ids of all facts that may be referred to
 * @example
 * readMarkdown('Pitajte **nasamo**.', new Set()).body;
 * // [{ kind: 'paragraph', runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '.' }] }]
 */
export function readMarkdown(text: string, facts: ReadonlySet<string>): MarkdownReading {
  const problems: TextProblem[] = [];
  const tokens = markdown.parse(text, {});
  const body = readNodes(tokens, { facts, report: (problem) => problems.push(problem) });
  return { body, problems };
}

function readNodes(tokens: readonly Token[], context: MarkdownContext): RichText {
  const nodes: RichNode[] = [];
  for (let position = 0; position < tokens.length; ) {
    const end = endOf(tokens, position);
    const node = readNode(tokens.slice(position, end), context);
    if (node !== null) nodes.push(node);
    position = end;
  }
  return nodes;
}

// Tokens of one block: an opening token up to its closing one on the same level, or a single token.
function endOf(tokens: readonly Token[], start: number): number {
  const opening = tokens[start];
  if (opening === undefined || opening.nesting !== 1) return start + 1;
  const closing = tokens.findIndex((token, at) => at > start && token.level === opening.level && token.nesting === -1);
  return closing + 1;
}

function readNode(tokens: readonly Token[], context: MarkdownContext): RichNode | null {
  const [opening] = tokens;
  if (opening === undefined) return null;
  const line = opening.map?.[0] ?? 0;
  const inside = tokens.slice(1, -1);
  const runs = () => readRuns(inside[0]?.children ?? [], line, context);
  switch (opening.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', runs: runs() };
    case 'heading_open':
      return { kind: 'heading', level: readLevel(opening.tag, line, context), runs: runs() };
    case 'blockquote_open':
      return { kind: 'quote', body: readNodes(inside, context) };
    case 'bullet_list_open':
      return { kind: 'list', ordered: false, entries: readEntries(inside, context) };
    case 'ordered_list_open':
      if (opening.attrGet('start') !== null) context.report({ line, reason: 'a numbered list begins with 1' });
      return { kind: 'list', ordered: true, entries: readEntries(inside, context) };
    default:
      context.report({ line, reason: refused[opening.type] ?? `${opening.type} is not allowed` });
      return null;
  }
}

function readLevel(tag: string, line: number, context: MarkdownContext): 2 | 3 {
  if (tag !== 'h2' && tag !== 'h3') context.report({ line, reason: 'a heading begins with ## or ###' });
  return tag === 'h2' ? 2 : 3;
}

function readEntries(tokens: readonly Token[], context: MarkdownContext): readonly RichText[] {
  const entries: RichText[] = [];
  for (let position = 0; position < tokens.length; ) {
    const end = endOf(tokens, position);
    const entry = readNodes(tokens.slice(position + 1, end - 1), context);
    if (entry.length === 0) context.report({ line: tokens[position]?.map?.[0] ?? 0, reason: 'an entry of the list is empty' });
    entries.push(entry);
    position = end;
  }
  return entries;
}
