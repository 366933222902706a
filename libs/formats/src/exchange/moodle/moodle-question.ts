import type { Picture } from '@svetionik/domain/content/picture';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { mostIllustrations, withIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import { readAttributes } from '../attribute-texts';
import { readCategory } from '../category-path';
import { type DraftBase, draftBase, collectOutcomes } from '../item-draft';
import {
  findChild,
  listChildren,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';
import { parseHtml, readHtml } from '../markup/read-html';
import { readRichMarkup } from '../markup/read-rich-markup';
import { oneLine, paragraphs, readMarkdownText, type ReadText } from '../text/words';
import { parseNumber } from '../number-text';
import { type FindPicture, takeIllustrations, takePictures } from '../pictures/picture-markup';
import { createReference } from '../pictures/read-picture';
import { listAttachments, readAttachment } from './attached-pictures';
import { readOwnTags } from './own-tags';

/** An item, or why there is none. */
export type MoodleItem = AssessmentItem | { readonly refused: NoteCode; readonly detail?: string };

const combined = {
  right: 'correctfeedback',
  partly: 'partiallycorrectfeedback',
  wrong: 'incorrectfeedback',
} as const;

/** A question of a Moodle file while it is read; what it loses is collected. */
export class MoodleQuestion {
  readonly notes: Note[] = [];
  readonly type: string;
  readonly name: string;
  /** How the points are shared, where the file says so in our words. */
  readonly scoring: string | undefined;
  /** The pictures of the question's text and of its options, by their hashes. */
  readonly pictures = new Map<string, Uint8Array>();
  private illustrations: readonly Picture[] = [];
  private readonly own: ReturnType<typeof readOwnTags>;

  constructor(
    readonly element: MarkupElement,
    private readonly category: string,
  ) {
    this.type = (element.attributes['type'] ?? '').trim();
    this.name = oneLine(this.line('name'));
    const tags = findChild(element, 'tags');
    this.own = readOwnTags(
      (tags ? listChildren(tags, 'tag') : [])
        .map((tag) => oneLine(this.wordsOf(tag)))
        .filter((tag) => tag !== ''),
    );
    this.scoring = this.own.scoring;
  }

  /** What every item has, with another prompt where the kind has taken its own out of the question's text. */
  base(prompt: RichText = this.prompt()): DraftBase {
    const { objective, tags, notes } = readCategory(this.category);
    const own = this.own.attributes.tags ?? [];
    const attributes = readAttributes(
      {
        ...this.own.attributes,
        points: [this.points()],
        objective: [objective],
        tags: [...new Set([...tags, ...own])],
      },
      this.notes,
    );
    this.notes.push(...notes);
    const id = oneLine(this.line('idnumber')) || this.name;
    const base = {
      ...draftBase(id, prompt, this.rich('generalfeedback')),
      ...withIllustrations(this.illustrations),
    };
    return {
      ...base,
      ...collectOutcomes((outcome) => this.rich(combined[outcome])),
      ...attributes,
    };
  }

  /** What is asked; its first pictures stand above it. */
  prompt(): RichText {
    const holder = findChild(this.element, 'questiontext');
    return holder === undefined ? [] : this.richOf(holder, (nodes) => this.illustrated(nodes));
  }

  /** The rich text of an element in the question, or in one of its parts. */
  rich(name: string, parent: MarkupElement = this.element): RichText {
    const holder = findChild(parent, name);
    return holder === undefined ? [] : this.richOf(holder);
  }

  richOf(holder: MarkupElement, change = (nodes: readonly MarkupNode[]) => nodes): RichText {
    const { body, notes } = readHolder(holder, change);
    this.notes.push(...notes);
    return body;
  }

  /** An option: its words, and the first picture in them. */
  shown(holder: MarkupElement): Pick<Option, 'picture' | 'text'> {
    let found: readonly Picture[] = [];
    const text = this.richOf(holder, (nodes) => {
      const taken = takePictures(nodes, this.attachedTo(holder), 1);
      found = taken.pictures;
      return taken.nodes;
    });
    const [picture] = found;
    return { ...(picture && { picture }), text };
  }

  /** The nodes of the question's text, whatever format it has, without the pictures that stand above it. */
  textNodes(): readonly MarkupNode[] {
    const holder = findChild(this.element, 'questiontext');
    const format = holder?.attributes['format'] ?? 'html';
    const words = this.wordsOf(holder);
    return this.illustrated(
      parseHtml(format === 'html' ? words : escaped(words).replace(/\r\n?|\n/g, '<br>')),
    );
  }

  /** A part of the question's text that several questions share, and the pictures in it. */
  shared(nodes: readonly MarkupNode[]): {
    readonly vignette: RichText;
    readonly pictures: readonly Picture[];
  } {
    const find = this.attachedTo(findChild(this.element, 'questiontext'));
    const { nodes: rest, pictures } = takePictures(nodes, find, mostIllustrations + 1);
    const { body, notes } = readRichMarkup(rest);
    this.notes.push(...notes);
    return { vignette: body, pictures };
  }

  /** A part of the question's text that asks; its first pictures stand above it. */
  asked(nodes: readonly MarkupNode[]): RichText {
    const { body, notes } = readRichMarkup(this.illustrated(nodes));
    this.notes.push(...notes);
    return body;
  }

  /** The files that come with the question's text. */
  get files(): readonly MarkupElement[] {
    const holder = findChild(this.element, 'questiontext');
    return holder ? listChildren(holder, 'file') : [];
  }

  /** Another question in the same category. */
  as(other: MarkupElement): MoodleQuestion {
    return new MoodleQuestion(other, this.category);
  }

  /** The words of an element, as they stand. */
  line(name: string, parent: MarkupElement = this.element): string {
    return this.wordsOf(findChild(parent, name)).trim();
  }

  flag(name: string): boolean {
    return /^(?:1|true)$/i.test(this.line(name));
  }

  parts(name: string): readonly MarkupElement[] {
    return listChildren(this.element, name);
  }

  /** The share of the points of an answer, in percent. */
  percent(answer: MarkupElement): number {
    return Number(answer.attributes['fraction'] ?? '0') || 0;
  }

  /** Tells of a fixed order: what can be chosen is shown here in one that changes. */
  tellOrder(): void {
    if (this.line('shuffleanswers') !== '' && !this.flag('shuffleanswers'))
      this.tell('changed', 'shuffling');
  }

  tell(effect: 'changed' | 'lost', code: NoteCode, detail?: string): void {
    this.notes.push({
      effect,
      code,
      ...(detail !== undefined && detail !== '' && { detail: detail.slice(0, 100) }),
    });
  }

  private illustrated(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
    const { nodes: asked, pictures } = takeIllustrations(
      nodes,
      this.attachedTo(findChild(this.element, 'questiontext')),
    );
    this.illustrations = pictures;
    return asked;
  }

  /** Finds the pictures that a text of the question brings along. */
  private attachedTo(holder: MarkupElement | undefined): FindPicture {
    const files = listAttachments(holder);
    return (address) => {
      const bytes = holder && readAttachment(files, address);
      const file = bytes && createReference(bytes);
      if (file) this.pictures.set(file.hash, bytes);
      return file;
    };
  }

  private wordsOf(holder: MarkupElement | undefined): string {
    return elementText(findChild(holder, 'text') ?? holder);
  }

  private points(): string {
    const grade = this.line('defaultgrade');
    const points = parseNumber(grade === '' ? '1' : grade);
    return points === undefined ? grade : String(points);
  }
}

/** Of a text with a format, as most texts of a question are. */
function readHolder(
  holder: MarkupElement,
  change: (nodes: readonly MarkupNode[]) => readonly MarkupNode[],
): ReadText {
  const text = findChild(holder, 'text');
  if (text?.children.some(isElement)) return readRichMarkup(change(text.children));
  const words = elementText(text).trim();
  switch (holder.attributes['format']) {
    case 'plain_text':
      return { body: paragraphs(words), notes: [] };
    case 'markdown':
      return readMarkdownText(words);
    case 'moodle_auto_format':
      return readRichMarkup(change(parseHtml(words.replace(/\r\n?|\n/g, '<br>'))));
    default:
      return readRichMarkup(change(parseHtml(words)));
  }
}

/**
 * The words of HTML that is shown in one line.
 *
 * @example
 * lineOfHtml('sumnja <b>odmah</b>'); // 'sumnja odmah'
 */
export function lineOfHtml(html: string): string {
  return oneLine(plainText(readHtml(html).body));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
