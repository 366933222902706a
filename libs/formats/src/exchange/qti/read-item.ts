import { plainText } from '@svetionik/domain/content/plain-text';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { type ReadItem, readingLimits } from '../item-format';
import { countCharacters, listChildren, type MarkupElement } from '../markup/element';
import { noteMissingKey } from '../missing-key';
import type { FindPicture } from '../pictures/picture-markup';
import { tellProcessing } from './compare-processing';
import { QtiItem, type QtiRead } from './qti-item';
import { readInlineChoices } from './read-inline-choices';
import { tellMapping } from './tell-mapping';
import { readChoice, readOrder, readVerdict } from './read-choices';
import { readHotSpot } from './read-hot-spot';
import { readAssociate, readGapMatch, readHottext, readMatch } from './read-pairs';
import { findInteractions } from './read-prompt';
import { readExtendedText, readSlider, readTextEntry } from './read-typed';

type Reader = (item: QtiItem, interaction: MarkupElement, find: FindPicture) => QtiRead;

const readers: Readonly<Record<string, Reader>> = {
  choiceInteraction: readChoice,
  orderInteraction: readOrder,
  matchInteraction: readMatch,
  associateInteraction: readAssociate,
  gapMatchInteraction: readGapMatch,
  inlineChoiceInteraction: (item, interaction) => readInlineChoices(item, [interaction]),
  hottextInteraction: readHottext,
  hotspotInteraction: readHotSpot,
  textEntryInteraction: readTextEntry,
  sliderInteraction: readSlider,
  extendedTextInteraction: readExtendedText,
};

/**
 * Reads an item of QTI in the vocabulary of version 2. One whose interactions have no place here is refused with their
 * names; rules that mean something else than the item does here are told.
 *
 * @param find finds the pictures that the item shows
 * @example
 * readItem(root, () => undefined).item?.kind; // 'single-choice'
 */
export function readItem(root: MarkupElement, find: FindPicture): ReadItem {
  if (countCharacters(root) > readingLimits.question)
    return {
      line: root.line,
      title: '',
      item: null,
      notes: [{ effect: 'refused', code: 'beyond-limits' }],
    };
  const item = new QtiItem(root, find);
  const place = { line: root.line, title: item.title };
  const refused = (note: Omit<Note, 'effect'>): ReadItem => ({
    ...place,
    item: null,
    notes: [{ effect: 'refused', ...note }],
  });
  if (root.attributes['adaptive'] === 'true')
    return refused({ code: 'kind-unknown', detail: 'adaptive' });
  if (listChildren(root, 'templateDeclaration').length > 0)
    return refused({ code: 'kind-unknown', detail: 'templateDeclaration' });
  const found = read(item, find);
  if ('refused' in found)
    return refused({
      code: found.refused,
      ...(found.detail !== undefined && { detail: found.detail }),
    });
  if (plainText(found.prompt) === '') return refused({ code: 'no-question' });
  tellProcessing(item, found);
  tellMapping(item, found.kind);
  const notes = distinctNotes([...item.notes, ...noteMissingKey(found, item.notes)]);
  return { ...place, item: found, notes };
}

function read(item: QtiItem, find: FindPicture): QtiRead {
  const interactions = findInteractions(item.body);
  const [first, second] = interactions;
  if (first === undefined) return { refused: 'no-answers' };
  const names = interactions.map(({ name }) => name);
  if (names.every((name) => name === 'inlineChoiceInteraction'))
    return readInlineChoices(item, interactions);
  if (second !== undefined) {
    const isVerdict =
      interactions.length === 2 &&
      names.every((name) => name === 'choiceInteraction') &&
      first.attributes['responseIdentifier'] === 'VERDICT';
    return isVerdict
      ? readVerdict(item, second)
      : { refused: 'kind-unknown', detail: names.join(', ').slice(0, 100) };
  }
  const reader = Object.hasOwn(readers, first.name) ? readers[first.name] : undefined;
  return reader ? reader(item, first, find) : { refused: 'kind-unknown', detail: first.name };
}
