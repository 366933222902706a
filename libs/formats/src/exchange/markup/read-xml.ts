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

/** Takes the parts of a document one by one as they end, so that it never lies in memory as a whole. */
export interface PartTaker {
  /** The name of the parts; they stand right in the root. */
  readonly name: string;
  /** False where no more is wanted. What is deeper than the limit is missing in a part that is too deep. */
  take(part: MarkupElement, isTooDeep: boolean): boolean;
}

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

class Refused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

class Enough extends Error {}

/** What those write by name who think of HTML; nothing else is expanded, and no file can name more. */
const named = { nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', copy: '©', euro: '€', times: '×', deg: '°' };

/**
 * Reads XML without a document type: nothing is declared, fetched or expanded, so that a file is never larger than it
 * looks. Prefixes of names are left off. What is not well formed is read up to there; open elements count as closed.
 *
 * @param parts of the document that are handed over one by one and not kept in the root
 * @example
 * readXml(bytes).root?.name; // 'quiz'
 */
export function readXml(content: Uint8Array, parts?: PartTaker): XmlReading {
  const start = Buffer.from(content.subarray(0, 200)).toString('latin1');
  const { text, encoding } = decodeText(content, /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/.exec(start)?.[1]);
  if (text.length > readingLimits.characters) return { encoding, problem: { code: 'too-large' } };
  const tree = new TreeBuilder(text, parts);
  const problem = tree.read();
  return { encoding, ...(tree.root && { root: tree.root }), ...(problem && { problem }) };
}

/** Builds elements while a parser walks through a text. */
class TreeBuilder {
  private readonly document: OpenElement = { name: '', attributes: {}, children: [], line: 1 };
  private readonly open: OpenElement[] = [this.document];
  private readonly parser = new SaxesParser({ position: true, xmlns: false });
  private elements = 0;
  /** Open elements that are deeper than the limit. */
  private below = 0;
  private isTooDeep = false;

  constructor(
    private readonly text: string,
    private readonly parts?: PartTaker,
  ) {}

  get root(): MarkupElement | undefined {
    const [root] = this.document.children.filter((child) => typeof child !== 'string');
    return root;
  }

  read(): FileProblem | undefined {
    Object.assign(this.parser.ENTITIES, named);
    this.parser.on('doctype', () => this.refuse('declarations'));
    this.parser.on('error', ({ message }) => this.refuse(/unclosed tag|unexpected end/.test(message) ? 'cut-off' : 'unreadable'));
    this.parser.on('opentag', ({ name, attributes }) => this.begin(name, attributes));
    this.parser.on('closetag', () => this.end());
    this.parser.on('text', (words) => this.say(words));
    this.parser.on('cdata', (words) => this.say(words));
    try {
      this.parser.write(this.text.replace(/^\s*(<\?xml[^>]*?)\s+encoding=["'][\w.-]+["']/, '$1')).close();
      return undefined;
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      if (error instanceof Enough) return undefined;
      throw error;
    }
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.parts !== undefined && this.open.length === 2) this.beginPart();
    this.elements += 1;
    if (this.elements > readingLimits.elements) this.refuse('too-large');
    if (this.open.length > readingLimits.depth) {
      if (this.parts === undefined) this.refuse('too-deep');
      this.below += 1;
      this.isTooDeep = true;
      return;
    }
    const opened: OpenElement = { name: withoutPrefix(name), attributes: withoutNamespaces(attributes), children: [], line: this.parser.line };
    this.open.at(-1)?.children.push(opened);
    this.open.push(opened);
  }

  /** Each part may have as many elements as a document of its own. */
  private beginPart(): void {
    this.isTooDeep = false;
    this.elements = 0;
  }

  private end(): void {
    if (this.below > 0) {
      this.below -= 1;
      return;
    }
    const closed = this.open.pop();
    if (this.open.length !== 2 || closed === undefined || closed.name !== this.parts?.name) return;
    this.open[1]?.children.pop();
    if (!this.parts.take(closed, this.isTooDeep)) throw new Enough();
  }

  private say(words: string): void {
    const isBetween = this.parts !== undefined && this.open.length <= 2;
    if (this.below === 0 && !isBetween) this.open.at(-1)?.children.push(words);
  }

  private refuse(code: FileProblem['code']): never {
    throw new Refused({ code, line: this.parser.line });
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes of a namespace keep nothing of it but their name; `xml:lang` and `lang` are one. */
function withoutNamespaces(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [withoutPrefix(name), value]));
}
