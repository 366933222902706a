import { plainText } from '@svetionik/domain/content/plain-text';
import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { listPictures, listSubjects } from '@svetionik/domain/items/item-pictures';
import { type Reading, readingLimits, type ReadItem } from '../item-format';
import { countCharacters, findChild, type MarkupElement, elementText } from '../markup/element';
import { readXmlParts } from '../markup/read-xml';
import { noteMissingKey } from '../missing-key';
import { readCloze, type ReadCloze } from './cloze/read-cloze';
import { MoodleQuestion } from './moodle-question';
import { findReader } from './question-readers';

/**
 * Reads Moodle XML, a question at a time: choice, true or false, short answer, number, matching, ordering, gaps to fill
 * or to choose, essay, Cloze, with the first pictures of what is asked and one in each option. Others are refused with
 * their line.
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
      ...(isTooDeep || isTooLong
        ? [refusedUnread(part, isTooDeep ? 'unreadable' : 'beyond-limits')]
        : readPart(part, category, pictures)),
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
): readonly ReadItem[] {
  const question = new MoodleQuestion(part, category);
  const { name } = question;
  const title = (name || plainText(question.prompt())).slice(0, 120);
  const place = { line: part.line, title };
  const found = readQuestion(question);
  if ('refused' in found) {
    const { refused: code, detail } = found;
    const note: Note = { effect: 'refused', code, ...(detail !== undefined && { detail }) };
    return [{ ...place, item: null, notes: [note] }];
  }
  for (const { file } of found.flatMap(({ item }) => [
    ...listPictures(item),
    ...listSubjects(item),
  ])) {
    const bytes = question.pictures.get(file.hash);
    if (bytes !== undefined) pictures.set(file.hash, bytes);
  }
  const isHinted = question.parts('hint').some((hint) => plainText(question.richOf(hint)) !== '');
  const told: readonly Note[] = isHinted ? [{ effect: 'lost', code: 'hint' }] : [];
  return found.map(({ item, notes }) => ({
    ...place,
    item,
    notes: distinctNotes([...notes, ...told, ...noteMissingKey(item)]),
  }));
}

function readQuestion(question: MoodleQuestion): ReadCloze {
  if (question.type === 'cloze' || question.type === 'multianswer') return readCloze(question);
  const read = findReader(question.type);
  if (read === undefined) return { refused: 'kind-unknown', detail: question.type.slice(0, 60) };
  if (plainText(question.prompt()) === '') return { refused: 'no-question' };
  const item = read(question);
  return 'refused' in item ? item : [{ item, notes: question.notes }];
}
