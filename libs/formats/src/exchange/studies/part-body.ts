import {
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';

/** Where learners answer within a text, as a format has it. */
export interface Fields {
  isField(node: MarkupElement): boolean;
  /** Whether a field stands within a sentence. */
  isInline(field: MarkupElement): boolean;
  /** Whether a field says itself what is asked. */
  asks(field: MarkupElement): boolean;
}

/** A field, and what is asked there: the field stands in it, or behind it. */
export interface PartedQuestion {
  readonly field: MarkupElement;
  readonly asked: readonly MarkupNode[];
}

/** A text with several fields, taken apart: what all of them are about, and what is asked at each. */
export interface PartedBody {
  readonly shared: readonly MarkupNode[];
  readonly questions: readonly PartedQuestion[];
}

/**
 * Texts with more fields are not taken apart.
 *
 * @example
 * mostFields; // 100
 */
export const mostFields = 100;

/** What a gap looks like where it stands among others. */
const gap = '_____';

/**
 * Takes a text with several fields apart. A field within a sentence asks for the sentence; where it has more than one, the
 * sentence with all of them, numbered, is shared too. Other fields ask for what stands right before them. All that stands
 * before the first question is shared, and what follows the last.
 *
 * @example
 * partBody([element('p', {}, ['Tekst.']), element('p', {}, ['Šta sledi?']), choice], fields).questions[0]?.asked; // [<p>Šta sledi?</p>, choice]
 */
export function partBody(nodes: readonly MarkupNode[], fields: Fields): PartedBody {
  const parted = new BodyParter(fields);
  parted.walk(nodes);
  return parted.finish();
}

const blocks = new Set(
  'p div ul ol li table thead tbody tfoot tr td th caption blockquote pre hr h1 h2 h3 h4 h5 h6 section article dl dt dd'.split(
    ' ',
  ),
);

class BodyParter {
  private readonly shared: MarkupNode[] = [];
  private readonly questions: PartedQuestion[] = [];
  private pending: MarkupNode[] = [];

  constructor(private readonly fields: Fields) {}

  walk(nodes: readonly MarkupNode[]): void {
    for (const node of this.inLines(nodes)) {
      if (!isElement(node)) this.pending.push(node);
      else if (this.isBlockField(node)) this.ask(node, [node]);
      else this.enter(node);
    }
  }

  finish(): PartedBody {
    this.share();
    return { shared: this.shared, questions: this.questions };
  }

  private enter(node: MarkupElement): void {
    const found = this.fieldsIn(node);
    const [first] = found;
    if (first === undefined) return void this.pending.push(node);
    if (node.children.some((child) => this.isBlock(child))) return this.walk(node.children);
    const line = element('p', {}, node.children);
    const words = elementText(this.replaced(line, () => '')).trim();
    if (found.length === 1 && !/\p{L}/u.test(words)) return this.ask(first, [line]);
    this.share();
    const before = this.questions.length;
    if (found.length > 1)
      this.shared.push(
        this.replaced(line, (field) => ` (${before + found.indexOf(field) + 1}) ${gap} `),
      );
    for (const field of found)
      this.questions.push({
        field,
        asked: [this.replaced(line, (other) => (other === field ? field : ' … '))],
      });
  }

  /** Asks by what stands before; before the first question no more than the last of it. */
  private ask(field: MarkupElement, own: readonly MarkupNode[]): void {
    if (this.questions.length === 0) {
      const last = this.fields.asks(field)
        ? this.pending.length
        : this.pending.findLastIndex(isSpoken);
      this.shared.push(...this.pending.slice(0, Math.max(0, last)));
      this.pending = this.pending.slice(Math.max(0, last));
    }
    this.questions.push({ field, asked: [...this.pending, ...own] });
    this.pending = [];
  }

  private share(): void {
    this.shared.push(...this.pending);
    this.pending = [];
  }

  /** With what stands outside of paragraphs in paragraphs, which end where lines do. */
  private inLines(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
    const lines: MarkupNode[] = [];
    let line: MarkupNode[] = [];
    const end = () => {
      if (line.some((node) => isElement(node) || node.trim() !== ''))
        lines.push(element('p', {}, line));
      line = [];
    };
    for (const node of nodes) {
      const isBreak = isElement(node) && node.name === 'br';
      if (isBreak || this.isBlock(node)) end();
      if (this.isBlock(node)) lines.push(node);
      else if (!isBreak) line.push(node);
    }
    end();
    return lines;
  }

  private isBlock(node: MarkupNode): boolean {
    return isElement(node) && (blocks.has(node.name) || this.isBlockField(node));
  }

  private isBlockField(node: MarkupElement): boolean {
    return this.fields.isField(node) && !this.fields.isInline(node);
  }

  private fieldsIn(node: MarkupElement): readonly MarkupElement[] {
    if (this.fields.isField(node)) return [node];
    return node.children.filter(isElement).flatMap((child) => this.fieldsIn(child));
  }

  private replaced(node: MarkupElement, by: (field: MarkupElement) => MarkupNode): MarkupElement {
    const children = node.children.map((child): MarkupNode => {
      if (!isElement(child)) return child;
      return this.fields.isField(child) ? by(child) : this.replaced(child, by);
    });
    return { ...node, children };
  }
}

function isSpoken(node: MarkupNode): boolean {
  return elementText(node).trim() !== '';
}
