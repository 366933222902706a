import { plainText } from '@svetionik/domain/content/plain-text';
import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { listPictures } from '@svetionik/domain/items/item-pictures';
import { type Reading, readingLimits, type ReadItem } from '../item-format';
import { countCharacters, findChild, type MarkupElement, elementText } from '../markup/element';
import { readXmlParts } from '../markup/read-xml';
import { noteMissingKey } from '../missing-key';
import { MoodleQuestion } from './moodle-question';
import { findReader } from './question-readers';

/**
 * Reads Moodle XML, a question at a time: choice, true or false, short answer, number, matching, ordering, gaps to fill
 * or to choose, essay, with the first pictures of what is asked and one in each option. Others, such as Cloze, are refused with their line.
 *
 * @example
 * (await readMoodle(bytes)).items[0]?.item?.kind; // 'single-choice'
 */
export async function readMoodle(content: Uint8Array): Promise<Reading> {
  const items: ReadItem[] = [];
  const pictures = new Map<string, Uint8Array>();
  let category = '';
  let tooMany: FileProblem | undefined;
  const take = (part: MarkupElement, isTooDeep: boolean): boolean => {
    if (part.attributes['type'] === 'category') {
      category = elementText(findChild(findChild(part, 'category'), 'text')).trim();
      return true;
    }
    if (items.length >= readingLimits.items) {
      tooMany = { code: 'too-many-items', line: part.line, detail: String(readingLimits.items) };
      return false;
    }
    const isTooLong = countCharacters(part, 'file') > readingLimits.question;
    items.push(
      isTooDeep || isTooLong
        ? refusedUnread(part, isTooDeep ? 'unreadable' : 'beyond-limits')
        : readPart(part, category, pictures),
    );
    return true;
  };
  const { root, encoding, problem } = await readXmlParts(content, { name: 'question', take });
  if (root !== undefined && root.name !== 'quiz')
    return {
      items: [],
      encoding,
      problem: { code: 'not-this-format', line: root.line, detail: root.name.slice(0, 60) },
    };
  const stopped =
    problem ?? tooMany ?? (items.length === 0 ? { code: 'empty' as const } : undefined);
  return { items, pictures, encoding, ...(stopped && { problem: stopped }) };
}

function refusedUnread({ line }: MarkupElement, code: 'unreadable' | 'beyond-limits'): ReadItem {
  return { line, title: '', item: null, notes: [{ effect: 'refused', code }] };
}

function readPart(
  part: MarkupElement,
  category: string,
  pictures: Map<string, Uint8Array>,
): ReadItem {
  const question = new MoodleQuestion(part, category);
  const { type, name } = question;
  const read = findReader(type);
  const title = (name || plainText(question.prompt())).slice(0, 120);
  const refused = (note: Omit<Note, 'effect'>): ReadItem => ({
    line: part.line,
    title,
    item: null,
    notes: [{ effect: 'refused', ...note }],
  });
  if (read === undefined) return refused({ code: 'kind-unknown', detail: type.slice(0, 60) });
  if (plainText(question.prompt()) === '') return refused({ code: 'no-question' });
  const found = read(question);
  if ('refused' in found)
    return refused({
      code: found.refused,
      ...(found.detail !== undefined && { detail: found.detail }),
    });
  if (question.parts('hint').some((hint) => plainText(question.richOf(hint)) !== ''))
    question.tell('lost', 'hint');
  for (const { file } of listPictures(found)) {
    const bytes = question.pictures.get(file.hash);
    if (bytes !== undefined) pictures.set(file.hash, bytes);
  }
  const notes = distinctNotes([...question.notes, ...noteMissingKey(found)]);
  return { line: part.line, title, item: found, notes };
}
