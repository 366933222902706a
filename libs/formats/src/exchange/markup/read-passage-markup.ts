import type { PassageRun } from '@svetionik/domain/items/passage';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { isElement, type MarkupElement, type MarkupNode, elementText } from './element';

/** A passage that was read, and what it lost on the way. */
export interface ReadPassage {
  readonly passage: readonly (readonly PassageRun[])[];
  readonly notes: readonly Note[];
}

/** What a place of a passage becomes; undefined for an element that is none. */
type PlaceReader = (element: MarkupElement) => PassageRun | undefined;

const paragraphs = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'br',
  'tr',
  'td',
  'th',
  'table',
  'tbody',
  'thead',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'pre',
  'hr',
  'dl',
  'dt',
  'dd',
]);
const plain = new Set(['p', 'div', 'span', 'section', 'br']);
const unspoken = new Set([
  'script',
  'style',
  'object',
  'img',
  'svg',
  'math',
  'audio',
  'video',
  'iframe',
]);

/**
 * Reads markup with places in it as a passage, which is plain text in paragraphs. What of it is more than text is told.
 *
 * @param isExact whether each space counts, as in what `writePassageMarkup` has written
 * @example
 * readPassageMarkup([element('p', {}, ['Ona ', element('gap'), '.'])], () => ({ text: '', part: 'a' })).passage;
 * // [[{ text: 'Ona ' }, { text: '', part: 'a' }, { text: '.' }]]
 */
export function readPassageMarkup(
  nodes: readonly MarkupNode[],
  placeOf: PlaceReader,
  isExact: boolean,
): ReadPassage {
  const reader = new PassageReader(placeOf, isExact);
  reader.walk(nodes, true);
  return { passage: reader.finish(), notes: distinctNotes(reader.notes) };
}

/**
 * Writes a passage as paragraphs, each place as `write` says.
 *
 * @example
 * writePassageMarkup([[{ text: '', part: 'a' }]], ({ part }) => element('gap', { identifier: part }));
 */
export function writePassageMarkup(
  passage: readonly (readonly PassageRun[])[],
  write: (place: PassageRun) => MarkupNode,
): MarkupElement {
  const lines = passage.map((runs): MarkupElement => ({
    name: 'p',
    attributes: {},
    line: 0,
    children: runs.map((run) => (run.part === undefined ? run.text : write(run))),
  }));
  return { name: 'div', attributes: { class: 'passage' }, children: lines, line: 0 };
}

/**
 * Whether an element is what {@link writePassageMarkup} has written.
 *
 * @example
 * isPassage(element('div', { class: 'passage' })); // true
 */
export function isPassage(node: MarkupNode): boolean {
  return isElement(node) && node.name === 'div' && node.attributes['class'] === 'passage';
}

class PassageReader {
  readonly notes: Note[] = [];
  private readonly lines: PassageRun[][] = [];
  private runs: PassageRun[] = [];

  constructor(
    private readonly placeOf: PlaceReader,
    private readonly isExact: boolean,
  ) {}

  /** @param isBetween whether these nodes stand between paragraphs, where white space says nothing */
  walk(nodes: readonly MarkupNode[], isBetween = false): void {
    for (const node of nodes) {
      if (isElement(node)) this.enter(node);
      else if (!isBetween || node.trim() !== '') this.say(node);
    }
  }

  finish(): PassageRun[][] {
    this.endLine();
    return this.lines;
  }

  private enter(node: MarkupElement): void {
    const place = this.placeOf(node);
    if (place !== undefined) return void this.runs.push(place);
    if (unspoken.has(node.name)) return this.lose(node);
    if (!plain.has(node.name)) this.notes.push({ effect: 'changed', code: 'formatting' });
    const isParagraph = paragraphs.has(node.name);
    if (isParagraph) this.endLine();
    this.walk(node.children, isParagraph && node.name !== 'p');
    if (isParagraph) this.endLine();
  }

  private lose({ name, attributes, children }: MarkupElement): void {
    const isPicture = name === 'img' || name === 'object';
    const words = (
      attributes['alt'] ?? (name === 'object' ? children.map(elementText).join('') : '')
    ).trim();
    this.notes.push({
      effect: 'lost',
      code: isPicture ? 'picture' : 'embedded',
      detail: isPicture ? words.slice(0, 100) : name,
    });
    if (words !== '') this.say(` ${words} `);
  }

  private say(text: string): void {
    const clean = text
      .replace(/[^\P{Cc}\t\n\r\f]/gu, '')
      .replace(this.isExact ? /[\t\n\r\f]/g : /[ \t\n\r\f]+/g, ' ');
    const last = this.runs.at(-1);
    if (last !== undefined && last.part === undefined)
      this.runs[this.runs.length - 1] = { text: last.text + clean };
    else this.runs.push({ text: clean });
  }

  private endLine(): void {
    const runs = this.isExact ? this.runs : trimmed(this.runs);
    this.runs = [];
    if (runs.length > 0) this.lines.push(runs);
  }
}

/** Without spaces at both ends, and with one where there were several. */
function trimmed(runs: readonly PassageRun[]): PassageRun[] {
  const spaced = runs.map((run) =>
    run.part === undefined ? { text: run.text.replace(/ +/g, ' ') } : run,
  );
  const ends = spaced.map((run, place) => {
    if (run.part !== undefined) return run;
    const begun = place === 0 ? run.text.trimStart() : run.text;
    return { text: place === spaced.length - 1 ? begun.trimEnd() : begun };
  });
  return ends.filter((run) => run.part !== undefined || run.text !== '');
}
