import { isContentId } from '@svetionik/domain/content/content-id';
import { mayBeNamed } from '@svetionik/domain/contacts/known-contacts';
import { isAllowedLink } from '@svetionik/domain/content/link';
import type { RichNode, RichText, Run } from '@svetionik/domain/content/rich-text';
import { limits } from '@svetionik/domain/checks/limits';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import type { ReadText } from '../text/words';
import { isElement, type MarkupElement, type MarkupNode, elementText } from './element';
import { finishRuns } from './finish-runs';

const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'svg',
  'math',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'title',
  'base',
  'canvas',
]);
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'figure',
  'figcaption',
  'address',
  'pre',
  'body',
  'html',
  'dl',
  'dt',
  'dd',
  'tr',
  'caption',
  'hr',
  'li',
  'rubricblock',
  'center',
  'fieldset',
  'details',
  'summary',
]);
const tables = new Set(['table', 'thead', 'tbody', 'tfoot', 'td', 'th', 'colgroup', 'col']);
const restyled = new Set([
  'u',
  'sub',
  'sup',
  'del',
  's',
  'ins',
  'strike',
  'mark',
  'small',
  'big',
  'font',
  'hr',
  'pre',
]);

type Marks = Omit<Run, 'text'>;

/** Collects nodes of rich text while markup is walked through. */
class RichWriter {
  readonly nodes: RichNode[] = [];
  private runs: Run[] = [];

  constructor(
    private readonly report: (note: Note) => void,
    private readonly depth = 0,
  ) {}

  walk(nodes: readonly MarkupNode[], marks: Marks = {}): void {
    for (const node of nodes) {
      if (isElement(node)) this.enter(node, marks);
      else this.runs.push({ text: node, ...marks });
    }
  }

  /** Ends the paragraph that is being collected. */
  end(into: (runs: readonly Run[]) => RichNode = (runs) => ({ kind: 'paragraph', runs })): void {
    const runs = finishRuns(this.runs);
    this.runs = [];
    if (runs.length > 0) this.nodes.push(into(runs));
  }

  private enter(node: MarkupElement, marks: Marks): void {
    const { name } = node;
    if (dropped.has(name)) return this.lose(node);
    if (restyled.has(name)) this.report({ effect: 'changed', code: 'formatting' });
    if (tables.has(name)) this.report({ effect: 'changed', code: 'table' });
    if (name === 'img') return this.losePicture(node);
    if (name === 'br') return this.breakLine();
    if (/^h[1-6]$/.test(name)) return this.heading(node, marks);
    if (name === 'ul' || name === 'ol' || name === 'blockquote') return this.nest(node);
    if (!blocks.has(name) && !tables.has(name))
      return this.walk(node.children, { ...marks, ...this.marksOf(node) });
    this.end();
    this.walk(node.children, marks);
    this.end();
  }

  private heading({ name, children }: MarkupElement, marks: Marks): void {
    if (name !== 'h2' && name !== 'h3') this.report({ effect: 'changed', code: 'formatting' });
    this.end();
    this.walk(children, marks);
    this.end((runs) => ({ kind: 'heading', level: name === 'h1' || name === 'h2' ? 2 : 3, runs }));
  }

  private nest(node: MarkupElement): void {
    this.end();
    if (this.depth >= limits.depth) {
      this.report({ effect: 'changed', code: 'formatting' });
      this.walk(node.children);
      return this.end();
    }
    if (node.name === 'blockquote') {
      const body = this.inside(node.children);
      if (body.length > 0) this.nodes.push({ kind: 'quote', body });
      return;
    }
    const entries = node.children
      .filter((child) => isElement(child) || child.trim() !== '')
      .map((child) =>
        this.inside(isElement(child) && child.name === 'li' ? child.children : [child]),
      );
    const filled = entries.filter((entry) => entry.length > 0);
    if (filled.length > 0)
      this.nodes.push({ kind: 'list', ordered: node.name === 'ol', entries: filled });
  }

  private inside(nodes: readonly MarkupNode[]): RichText {
    const writer = new RichWriter(this.report, this.depth + 1);
    writer.walk(nodes);
    writer.end();
    return writer.nodes;
  }

  private marksOf({ name, attributes }: MarkupElement): Marks {
    const language = attributes['lang'];
    const fact = /(?:^|\s)fact-(\S+)/.exec(attributes['class'] ?? '')?.[1];
    const contact = /(?:^|\s)contact-(\S+)/.exec(attributes['class'] ?? '')?.[1];
    return {
      ...((name === 'strong' || name === 'b') && { strong: true }),
      ...((name === 'em' || name === 'i' || name === 'cite' || name === 'dfn') && {
        emphasis: true,
      }),
      ...((name === 'code' || name === 'kbd' || name === 'samp' || name === 'tt') && {
        protected: true,
      }),
      ...(name === 'a' && attributes['href'] !== undefined && this.linkOf(attributes['href'])),
      ...(name === 'span' &&
        language !== undefined &&
        /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) &&
        language.length <= 20 && { language }),
      ...(fact !== undefined && isContentId(fact) && { fact }),
      ...(name === 'span' &&
        contact !== undefined &&
        mayBeNamed(contact) && { link: `contact:${contact}` }),
    };
  }

  private linkOf(address: string): Marks {
    if (isAllowedLink(address) && address.length <= limits.link) return { link: address };
    this.report({ effect: 'lost', code: 'formatting', detail: address.slice(0, 100) });
    return {};
  }

  private breakLine(): void {
    if (finishRuns(this.runs).length === 0) return;
    this.report({ effect: 'changed', code: 'formatting' });
    this.end();
  }

  private lose({ name, children }: MarkupElement): void {
    if (!['head', 'link', 'meta', 'style', 'base', 'title'].includes(name))
      this.report({ effect: 'lost', code: 'embedded', detail: name });
    if (name === 'math' || name === 'noscript')
      this.runs.push({ text: children.map(elementText).join('') });
  }

  private losePicture({ attributes }: MarkupElement): void {
    const { alt = '', src = '' } = attributes;
    const name = src.startsWith('data:') ? '' : src.slice(src.lastIndexOf('/') + 1);
    this.report({ effect: 'lost', code: 'picture', detail: (alt || name).slice(0, 100) });
    if (alt.trim() !== '') this.runs.push({ text: ` [${alt.trim()}] ` });
  }
}

/**
 * Reads markup as rich text: paragraphs, headings, lists, quotes, strong, emphasis, links that content may have. What has
 * no place in rich text is told; its words stay, those of programs do not.
 *
 * @example
 * readRichMarkup([element('p', {}, ['Zovite 112.'])]).body; // [{ kind: 'paragraph', runs: [{ text: 'Zovite 112.' }] }]
 */
export function readRichMarkup(nodes: readonly MarkupNode[]): ReadText {
  const notes: Note[] = [];
  const writer = new RichWriter((note) => notes.push(note));
  writer.walk(nodes);
  writer.end();
  return { body: writer.nodes, notes: distinctNotes(notes) };
}
