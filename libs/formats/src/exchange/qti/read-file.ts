import type { Note } from '@svetionik/domain/exchange/note';
import { readingLimits } from '../item-format';
import { countCharacters, findElements, listChildren, type MarkupElement } from '../markup/element';
import type { FindPicture } from '../pictures/picture-markup';
import { isComposite, isUneven, partComposite } from './part-composite';
import { partOwnStudy } from './part-study';
import { readParted, readQuestion, type ReadFile } from './read-study';

/**
 * Reads an item, in the vocabulary of version 2: one question, or several with what they have together.
 *
 * @param find finds the pictures that the item shows
 * @example
 * readFile(root, () => undefined).questions.length; // 1
 */
export function readFile(root: MarkupElement, find: FindPicture): ReadFile {
  const parted = mayBeParted(root)
    ? (readOwnStudy(root, find) ?? readComposite(root, find))
    : undefined;
  if (parted !== undefined) return parted;
  const question = readQuestion(root, find);
  return { line: question.read.line, title: question.read.title, questions: [question] };
}

function readOwnStudy(root: MarkupElement, find: FindPicture): ReadFile | undefined {
  const parted = partOwnStudy(root);
  return parted && readParted(parted, find);
}

function readComposite(root: MarkupElement, find: FindPicture): ReadFile | undefined {
  if (!isComposite(root)) return undefined;
  const file = readParted(partComposite(root), find);
  return isUneven(root) ? tellKind(file) : file;
}

/** One text with gaps is a question of its own elsewhere. */
function tellKind(file: ReadFile): ReadFile {
  if (file.whole === undefined) return file;
  const note: Note = { effect: 'changed', code: 'kind', detail: 'case-study' };
  return { ...file, whole: { ...file.whole, notes: [...file.whole.notes, note] } };
}

function mayBeParted(root: MarkupElement): boolean {
  return (
    root.attributes['adaptive'] !== 'true' &&
    listChildren(root, 'templateDeclaration').length === 0 &&
    countCharacters(root) <= readingLimits.question &&
    findElements(root, ['responseDeclaration']).length > 1
  );
}
