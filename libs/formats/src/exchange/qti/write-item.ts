import { plainText } from '@svetionik/domain/content/plain-text';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findWriter } from '../kind-writers';
import { element, isElement, type MarkupElement } from '../markup/element';
import { writePictures } from '../pictures/picture-markup';
import { writeRichMarkup } from '../markup/write-rich-markup';
import type { Note } from '@svetionik/domain/exchange/note';
import { toIdentifier } from './identifiers';
import { interactionWriters } from './interaction-writers';
import { inVersion, type QtiVersion, qtiVersions } from './versions';
import { declareOutcomes, type ItemParts, writeFeedback, writeProcessing } from './write-parts';
import { type StudyPlaces, writeStudy } from './write-study';

/** An item in QTI, and what is said of it. */
export interface WrittenItem {
  readonly root: MarkupElement;
  readonly notes: readonly Note[];
}

/**
 * Writes an item with its key, its feedback and the rules by which it is scored here. What a bank asks of it stands in
 * outcomes, which other systems leave alone. Undefined where its kind has no place.
 *
 * @param places where what it shows lies, as seen from the item
 * @example
 * writeItem(item, '3.0', { addressOf: () => 'a.webp' })?.root.name; // 'qti-assessment-item'
 */
export function writeItem(
  item: AssessmentItem,
  version: QtiVersion,
  places: StudyPlaces,
): WrittenItem | undefined {
  const parts =
    item.kind === 'case-study'
      ? writeStudy(item, version, places)
      : writeQuestion(item, version, places);
  if (parts === undefined) return undefined;
  const { namespace, schema } = qtiVersions[version];
  const title = plainText(item.prompt).replace(/\s+/g, ' ').slice(0, 120) || item.id;
  const attributes = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
    identifier: toIdentifier(item.id),
    title,
    adaptive: 'false',
    timeDependent: 'false',
  };
  const children = [
    ...parts.responses,
    ...parts.outcomes,
    ...parts.references,
    element('itemBody', {}, parts.body),
    element('responseProcessing', {}, parts.rules),
    ...parts.feedback,
  ];
  return {
    root: inVersion(version, element('assessmentItem', attributes, children)),
    notes: parts.notes,
  };
}

function writeQuestion(
  item: AssessmentItem,
  version: QtiVersion,
  { addressOf }: StudyPlaces,
): ItemParts | undefined {
  const written = findWriter(interactionWriters(addressOf), item)?.();
  return (
    written && {
      responses: written.responses,
      outcomes: declareOutcomes(item, version, written),
      references: [],
      body: [
        ...writePictures(listIllustrations(item), addressOf),
        ...writeRichMarkup(item.prompt),
        ...written.body,
      ],
      rules: writeProcessing(item, written).children.filter(isElement),
      feedback: writeFeedback(item),
      notes: written.notes ?? [],
    }
  );
}
