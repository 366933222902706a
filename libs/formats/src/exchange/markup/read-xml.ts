import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { setImmediate as others } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { readingLimits } from '../item-format';
import { decodeText, type Encoding } from '../../text/decode-text';
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
const named = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  copy: '©',
  euro: '€',
  times: '×',
  deg: '°',
};

/**
 * Reads XML without a document type: nothing is declared, fetched or expanded, so that a file is never larger than it
 * looks. Prefixes of names are left off. What is not well formed is read up to there; open elements count as closed.
 *
 * @example
 * readXml(bytes).root?.name; // 'quiz'
 */
export function readXml(content: Uint8Array): XmlReading {
  const { text, encoding } = decodeXml(content);
  if (text.length > readingLimits.characters) return { encoding, problem: { code: 'too-large' } };
  const tree = new TreeBuilder();
  try {
    tree.take(text);
    tree.close();
    return { encoding, ...rootOf(tree) };
  } catch (error) {
    return { encoding, ...rootOf(tree), ...problemIn(error) };
  }
}

/**
 * Reads XML as {@link readXml} does, but hands its parts over one by one, and lets others have their turn in between.
 *
 * @param parts of the document, which are not kept in the root
 * @example
 * await readXmlParts(bytes, { name: 'question', take: (question) => items.push(question) < 100 });
 */
export async function readXmlParts(content: Uint8Array, parts: PartTaker): Promise<XmlReading> {
  const { text, encoding } = decodeXml(content);
  if (text.length > readingLimits.characters) return { encoding, problem: { code: 'too-large' } };
  const tree = new TreeBuilder(parts);
  try {
    for (let from = 0; from < text.length; from += atOnce) {
      tree.take(text.slice(from, from + atOnce));
      await others();
    }
    tree.close();
    return { encoding, ...rootOf(tree) };
  } catch (error) {
    return { encoding, ...rootOf(tree), ...problemIn(error) };
  }
}

/** Characters that are read before others have their turn. */
const atOnce = 100_000;

/** The text under its true encoding, of which it then says nothing. */
function decodeXml(content: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const start = Buffer.from(content.subarray(0, 200)).toString('latin1');
  const { text, encoding } = decodeText(
    content,
    /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/.exec(start)?.[1],
  );
  return { text: text.replace(/^\s*(<\?xml[^>]*?)\s+encoding=["'][\w.-]+["']/, '$1'), encoding };
}

function rootOf({ root }: TreeBuilder): Pick<XmlReading, 'root'> {
  return root ? { root } : {};
}

function problemIn(error: unknown): Pick<XmlReading, 'problem'> {
  if (error instanceof Refused) return { problem: error.problem };
  if (error instanceof Enough) return {};
  throw error;
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

  constructor(private readonly parts?: PartTaker) {
    Object.assign(this.parser.ENTITIES, named);
    this.parser.on('doctype', () => this.refuse('declarations'));
    this.parser.on('error', ({ message }) =>
      this.refuse(/unclosed tag|unexpected end/.test(message) ? 'cut-off' : 'unreadable'),
    );
    this.parser.on('opentag', ({ name, attributes }) => this.begin(name, attributes));
    this.parser.on('closetag', () => this.end());
    this.parser.on('text', (words) => this.say(words));
    this.parser.on('cdata', (words) => this.say(words));
  }

  get root(): MarkupElement | undefined {
    const [root] = this.document.children.filter((child) => typeof child !== 'string');
    return root;
  }

  /** @throws Refused where the text is none that is read, and Enough where no more is wanted. */
  take(text: string): void {
    this.parser.write(text);
  }

  close(): void {
    this.parser.close();
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
    const opened: OpenElement = {
      name: withoutPrefix(name),
      attributes: withoutNamespaces(attributes),
      children: [],
      line: this.parser.line,
    };
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
function withoutNamespaces(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [withoutPrefix(name), value]),
  );
}
