import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { inTurns } from '../in-turns';
import type { Pictures, Writing } from '../item-format';
import { findWriter } from '../kind-writers';
import { element, type MarkupElement } from '../markup/element';
import { writeXmlParts } from '../markup/write-xml';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { tellUnusual } from '../percents';
import { withKnownPictures } from '../pictures/known-pictures';
import { withAttached } from './attached-pictures';
import { ownTags } from './own-tags';
import { escapeSigns } from './cloze/write-cloze';
import { holder, said, single } from './parts';
import { questionWriters } from './question-writers';
import type { WrittenQuestion } from './written-question';

/**
 * Writes items as Moodle XML. The objective is the category; what Moodle has no place for stands in tags.
 *
 * @example
 * new TextDecoder().decode((await writeMoodle([item], '', new Map())).content); // '<?xml version="1.0" …><quiz>…'
 */
export async function writeMoodle(
  items: readonly AssessmentItem[],
  _title: string,
  pictures: Pictures,
): Promise<Writing> {
  const carried: AssessmentItem[] = [];
  const notes = new Map<string, readonly Note[]>();
  const questions: MarkupElement[] = [];
  let category: string | undefined;
  for await (const item of inTurns(items)) {
    const known = withKnownPictures(item, pictures);
    const write = findWriter(questionWriters(pictures), known);
    const written = plainText(item.prompt) === '' ? undefined : write?.();
    if (written === undefined) {
      if (write !== undefined)
        notes.set(item.id, [
          { effect: 'refused', code: plainText(item.prompt) === '' ? 'no-question' : 'key' },
        ]);
      continue;
    }
    if ('refused' in written) {
      const { refused: code, detail } = written;
      notes.set(item.id, [{ effect: 'refused', code, ...(detail !== undefined && { detail }) }]);
      continue;
    }
    if (item.objective !== category) questions.push(writeCategory(item.objective));
    category = item.objective;
    carried.push(item);
    notes.set(item.id, distinctNotes([...(written.notes ?? []), ...tellUnusual(item)]));
    questions.push(writeQuestion(known, written, pictures));
  }
  return {
    content: new TextEncoder().encode(await writeXmlParts('quiz', questions)),
    carried,
    notes,
  };
}

function writeCategory(objective: string): MarkupElement {
  return element('question', { type: 'category' }, [
    single('category', objective === '' ? '$course$/top' : `$course$/top/${objective}`),
  ]);
}

function writeQuestion(
  item: AssessmentItem,
  written: WrittenQuestion,
  pictures: Pictures,
): MarkupElement {
  const { id, prompt, feedback, points, outcomes = {} } = item;
  const tags = [...(item.tags ?? []), ...ownTags(item, written.scoring)];
  const { html, files } = withAttached(
    listIllustrations(item),
    [...writeRichMarkup(prompt), ...(written.text ?? [])],
    pictures,
    written.attached,
  );
  const text = written.type === 'cloze' ? escapeSigns(html) : html;
  return element('question', { type: written.type }, [
    single('name', id),
    holder('questiontext', text, { parts: files }),
    said('generalfeedback', feedback),
    element('defaultgrade', {}, [String(points)]),
    element('penalty', {}, ['0']),
    element('hidden', {}, ['0']),
    element('idnumber', {}, [id]),
    ...written.parts,
    ...(written.saysOutcomes ? combined(outcomes) : []),
    ...(tags.length > 0
      ? [
          element(
            'tags',
            {},
            tags.map((tag) => single('tag', tag)),
          ),
        ]
      : []),
  ]);
}

function combined({
  right = [],
  partly = [],
  wrong = [],
}: {
  readonly right?: RichText;
  readonly partly?: RichText;
  readonly wrong?: RichText;
}): readonly MarkupElement[] {
  return [
    said('correctfeedback', right),
    said('partiallycorrectfeedback', partly),
    said('incorrectfeedback', wrong),
  ];
}
