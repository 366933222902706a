import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { SaxesParser } from 'saxes';
import { readingLimits } from '../item-format';
import { decodeText, type Encoding } from '../text/decode-text';
import type { MarkupElement, MarkupNode } from './element';

/** A document, as far as it could be read. */
export interface XmlReading {
  readonly root?: MarkupElement;
  readonly encoding: Encoding;
  readonly problem?: FileProblem;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  readonly line: number;
}

class Refused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/**
 * Reads XML without a document type: nothing is declared, fetched or expanded, so that a file is never larger than it
 * looks. Prefixes of names are left off. What is not well formed is read up to there; open elements count as closed.
 *
 * @example
 * readXml(bytes).root?.name; // 'quiz'
 */
export function readXml(content: Uint8Array): XmlReading {
  const start = Buffer.from(content.subarray(0, 200)).toString('latin1');
  const { text, encoding } = decodeText(content, /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/.exec(start)?.[1]);
  const document: OpenElement = { name: '', attributes: {}, children: [], line: 1 };
  const problem = parseInto(document, text);
  const root = document.children.find((child) => typeof child !== 'string');
  return { encoding, ...(typeof root === 'object' && { root }), ...(problem && { problem }) };
}

function parseInto(document: OpenElement, text: string): FileProblem | undefined {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: OpenElement[] = [document];
  let elements = 0;
  const refuse = (code: FileProblem['code'], detail?: string) => {
    throw new Refused({ code, line: parser.line, ...(detail !== undefined && { detail }) });
  };
  parser.on('doctype', () => refuse('declarations'));
  parser.on('error', (error) => refuse(parser.line > 1 && /unclosed|unexpected end|expected/i.test(error.message) && isAtEnd(parser.position, text) ? 'cut-off' : 'unreadable'));
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > readingLimits.elements) refuse('too-large');
    if (open.length > readingLimits.depth) refuse('too-deep');
    const opened: OpenElement = { name: withoutPrefix(name), attributes: named(attributes), children: [], line: parser.line };
    open.at(-1)?.children.push(opened);
    open.push(opened);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  try {
    parser.write(text.replace(/^\s*(<\?xml[^>]*?)\s+encoding=["'][\w.-]+["']/, '$1')).close();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

function isAtEnd(position: number, text: string): boolean {
  return position >= text.trimEnd().length - 1;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Those of a namespace keep nothing of it but their name; `xml:lang` and `lang` are one. */
function named(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [withoutPrefix(name), value]));
}
