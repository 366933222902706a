import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import type { Picture } from '@svetionik/domain/content/picture';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { paragraphs } from '../text/words';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { ReadItem } from '../item-format';
import type { DraftBase } from '../item-draft';
import type { MarkupElement } from '../markup/element';
import { readRichMarkup } from '../markup/read-rich-markup';
import { type FindPicture, takePictures } from '../pictures/picture-markup';
import { mostIllustrations } from '@svetionik/domain/items/illustrations';
import type { PartedItem } from './part-study';
import { asPicture, QtiItem } from './qti-item';
import { readItem } from './read-item';
import { readPrompt } from './read-prompt';

/** A question of a file, and what it is worth there, in points of any size. */
export interface ReadQuestion {
  readonly read: ReadItem;
  readonly worth: number;
}

/** What an item with several interactions has as a whole. */
export interface ReadWhole {
  readonly base: DraftBase;
  readonly vignette: RichText;
  readonly pictures: readonly Picture[];
  readonly notes: readonly Note[];
}

/** An item of a file: its questions, and where there are several what they have together. */
export interface ReadFile {
  readonly line: number;
  readonly title: string;
  readonly questions: readonly ReadQuestion[];
  readonly whole?: ReadWhole;
}

/**
 * Reads one question, and what it is worth.
 *
 * @example
 * readQuestion(root, () => undefined).worth; // 2
 */
export function readQuestion(root: MarkupElement, find: FindPicture): ReadQuestion {
  return { read: readItem(root, find), worth: new QtiItem(root, find).worth };
}

/**
 * Reads an item that was taken apart: each of its questions, and what they have together.
 *
 * @example
 * readParted(parted, () => undefined).questions.length; // 2
 */
export function readParted(parted: PartedItem, find: FindPicture): ReadFile {
  const item = new QtiItem(parted.whole, find);
  const prompt = readPrompt(item);
  const { body, pictures, notes } = readShared(parted.vignette, find);
  const base = item.base(plainText(prompt) === '' ? paragraphs(item.title) : prompt);
  const questions = parted.questions.map((root) => readQuestion(root, find));
  tellScore(item, questions);
  return {
    line: parted.whole.line,
    title: item.title,
    questions,
    whole: { base, vignette: body, pictures, notes: distinctNotes([...item.notes, ...notes]) },
  };
}

/** Where the whole is worth more or less than its questions earn together. */
function tellScore(item: QtiItem, questions: readonly ReadQuestion[]): void {
  const earned = questions.reduce((sum, { worth }) => sum + worth, 0);
  const { statedPoints = earned } = item;
  if (Math.abs(earned - statedPoints) > 1e-3)
    item.tell('changed', 'scoring', `${Number(earned.toFixed(3))} / ${statedPoints}`);
}

/**
 * Reads a text that questions share, and the pictures in it.
 *
 * @example
 * readShared([element('p', {}, ['Devojka ćuti.'])], () => undefined).pictures; // []
 */
export function readShared(
  nodes: MarkupElement['children'],
  find: FindPicture,
): Omit<ReadWhole, 'base' | 'vignette'> & { readonly body: RichText } {
  const taken = takePictures(nodes.map(asPicture), find, mostIllustrations + 1);
  const { body, notes } = readRichMarkup(taken.nodes);
  return { body, pictures: taken.pictures, notes };
}

/**
 * What an item loses is told of each of its questions.
 *
 * @example
 * tellLost(file, [{ effect: 'lost', code: 'shared-text' }]).questions[0]?.read.notes; // with that note
 */
export function tellLost<File extends ReadFile>(file: File, notes: readonly Note[]): File {
  if (notes.length === 0) return file;
  return {
    ...file,
    questions: file.questions.map(({ read, worth }) => ({
      read: read.item === null ? read : { ...read, notes: [...read.notes, ...notes] },
      worth,
    })),
  };
}
