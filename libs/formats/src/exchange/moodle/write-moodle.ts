import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { eachOnce, type Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Pictures, Writing } from '../item-format';
import { writerFor } from '../kind-writers';
import { element, type MarkupElement } from '../markup/element';
import { writeNodes, writeXmlParts } from '../markup/write-xml';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { withKnownIllustration, writeIllustration } from '../pictures/illustration';
import { attach, attachedAddress } from './attached-pictures';
import { ownTags } from './own-tags';
import { holder, said, single } from './parts';
import { questionWriters } from './question-writers';
import type { WrittenQuestion } from './written-question';

/**
 * Writes items as Moodle XML. The objective is the category; what Moodle has no place for stands in tags.
 *
 * @example
 * new TextDecoder().decode((await writeMoodle([item], '', new Map())).content); // '<?xml version="1.0" …><quiz>…'
 */
export async function writeMoodle(items: readonly AssessmentItem[], _title: string, pictures: Pictures): Promise<Writing> {
  const carried: AssessmentItem[] = [];
  const notes = new Map<string, readonly Note[]>();
  const questions: MarkupElement[] = [];
  let category: string | undefined;
  for (const item of items) {
    const written = plainText(item.prompt) === '' ? undefined : writerFor(questionWriters, item)?.();
    if (written === undefined) {
      if (writerFor(questionWriters, item) !== undefined) notes.set(item.id, [{ effect: 'refused', code: plainText(item.prompt) === '' ? 'no-question' : 'key' }]);
      continue;
    }
    if ('refused' in written) {
      notes.set(item.id, [{ effect: 'refused', code: written.refused }]);
      continue;
    }
    if (item.objective !== category) questions.push(writeCategory(item.objective));
    category = item.objective;
    carried.push(item);
    notes.set(item.id, eachOnce(written.notes ?? []));
    questions.push(writeQuestion(withKnownIllustration(item, pictures), written, pictures));
  }
  return { content: new TextEncoder().encode(await writeXmlParts('quiz', questions)), carried, notes };
}

function writeCategory(objective: string): MarkupElement {
  return element('question', { type: 'category' }, [single('category', objective === '' ? '$course$/top' : `$course$/top/${objective}`)]);
}

function writeQuestion(item: AssessmentItem, written: WrittenQuestion, pictures: Pictures): MarkupElement {
  const { id, illustration, prompt, feedback, points, outcomes = {} } = item;
  const tags = [...(item.tags ?? []), ...ownTags(item, written.scoring)];
  const shown = writeIllustration(illustration, ({ file }) => attachedAddress(file));
  const bytes = illustration && pictures.get(illustration.file.hash);
  const attached = bytes ? [attach(illustration.file, bytes)] : [];
  return element('question', { type: written.type }, [
    single('name', id),
    holder('questiontext', writeNodes([...shown, ...writeRichMarkup(prompt), ...(written.text ?? [])]), { parts: attached }),
    said('generalfeedback', feedback),
    element('defaultgrade', {}, [String(points)]),
    element('penalty', {}, ['0']),
    element('hidden', {}, ['0']),
    element('idnumber', {}, [id]),
    ...written.parts,
    ...(written.saysOutcomes ? combined(outcomes) : []),
    ...(tags.length > 0 ? [element('tags', {}, tags.map((tag) => single('tag', tag)))] : []),
  ]);
}

function combined({ right = [], partly = [], wrong = [] }: { readonly right?: RichText; readonly partly?: RichText; readonly wrong?: RichText }): readonly MarkupElement[] {
  return [said('correctfeedback', right), said('partiallycorrectfeedback', partly), said('incorrectfeedback', wrong)];
}
