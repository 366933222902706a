import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { outcomes } from '@svetionik/domain/items/outcome';
import { type AttributeTexts, writeAttributes } from '../attribute-texts';
import { findWriter } from '../kind-writers';
import { element, type MarkupElement } from '../markup/element';
import { writePictures } from '../pictures/picture-markup';
import { writeRichMarkup } from '../markup/write-rich-markup';
import type { Note } from '@svetionik/domain/exchange/note';
import { declareOutcome } from './declarations';
import { given, apply, set, variable, branch } from './expressions';
import { toIdentifier } from './identifiers';
import { interactionWriters } from './interaction-writers';
import { inVersion, type QtiVersion, qtiVersions } from './versions';
import type { WrittenInteraction } from './written-interaction';

/** An item in QTI, and what is said of it. */
export interface WrittenItem {
  readonly root: MarkupElement;
  readonly notes: readonly Note[];
}

/**
 * Writes an item with its key, its feedback and the rules by which it is scored here. What a bank asks of it stands in
 * outcomes, which other systems leave alone. Undefined where its kind has no place.
 *
 * @param addressOf where a picture lies, as seen from the item
 * @example
 * writeItem(item, '3.0', () => 'a.webp')?.root.name; // 'qti-assessment-item'
 */
export function writeItem(
  item: AssessmentItem,
  version: QtiVersion,
  addressOf: (picture: ItemPicture) => string,
): WrittenItem | undefined {
  const written = findWriter(interactionWriters(addressOf), item)?.();
  if (written === undefined) return undefined;
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
  const body = element('itemBody', {}, [
    ...writePictures(listIllustrations(item), addressOf),
    ...writeRichMarkup(item.prompt),
    ...written.body,
  ]);
  const children = [
    ...written.responses,
    ...declareOutcomes(item, written, version),
    body,
    writeProcessing(item, written),
    ...writeFeedback(item),
  ];
  return {
    root: inVersion(version, element('assessmentItem', attributes, children)),
    notes: written.notes ?? [],
  };
}

function declareOutcomes(
  item: AssessmentItem,
  written: WrittenInteraction,
  version: QtiVersion,
): readonly MarkupElement[] {
  const texts: AttributeTexts = writeAttributes(item);
  const isByPeople = written.isMarkedByPeople === true && qtiVersions[version].hasExternalScore;
  return [
    declareOutcome('SCORE', 'float', ['0'], {
      normalMaximum: String(item.points),
      ...(isByPeople && { externalScored: 'human' }),
    }),
    declareOutcome('MAXSCORE', 'float', [String(item.points)]),
    declareOutcome('FEEDBACK', 'identifier', [], { cardinality: 'multiple' }),
    declareOutcome('REMARKS', 'identifier', [], { cardinality: 'multiple' }),
    ...(written.outcomes ?? []),
    ...Object.entries(texts).flatMap(([name, values]) =>
      values.length === 0 || name === 'points'
        ? []
        : [
            declareOutcome(`BANK_${name.toUpperCase()}`, 'string', values, {
              cardinality: values.length > 1 ? 'ordered' : 'single',
            }),
          ],
    ),
  ];
}

/**
 * The rules by which an item is scored here, and by which it says what it says afterwards.
 *
 * @example
 * writeProcessing(item, written).name; // 'responseProcessing'
 */
export function writeProcessing(item: AssessmentItem, written: WrittenInteraction): MarkupElement {
  const parts = remarksOf(item).map(({ id }) => given('identifier', toIdentifier(id)));
  const remarks = written.chosen === undefined ? parts : [variable(written.chosen)];
  const say = (outcome: string) =>
    set(
      'FEEDBACK',
      apply('multiple', [given('identifier', 'general'), given('identifier', outcome)]),
    );
  const isMore = (than: number) => apply('gt', [variable('SCORE'), given('float', than)]);
  return element('responseProcessing', {}, [
    ...written.scoring,
    branch(
      [
        [isMore(item.points - 0.001), [say('right')]],
        [isMore(0), [say('partly')]],
      ],
      [say('wrong')],
    ),
    ...(parts.length > 0 ? [set('REMARKS', apply('multiple', remarks))] : []),
  ]);
}

/** Of which parts something is said. */
function remarksOf(
  item: AssessmentItem,
): readonly { readonly id: string; readonly feedback: RichText }[] {
  return findKind(item)
    .remarks(item)
    .filter(({ feedback }) => plainText(feedback) !== '');
}

function writeFeedback(item: AssessmentItem): readonly MarkupElement[] {
  const said = [
    ['general', item.feedback] as const,
    ...outcomes.map((outcome) => [outcome, item.outcomes?.[outcome] ?? []] as const),
  ];
  return [
    ...said
      .filter(([, body]) => plainText(body) !== '')
      .map(([name, body]) => feedback('FEEDBACK', name, body)),
    ...remarksOf(item).map((remark) =>
      feedback('REMARKS', toIdentifier(remark.id), remark.feedback),
    ),
  ];
}

function feedback(outcomeIdentifier: string, identifier: string, body: RichText): MarkupElement {
  return element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, [
    element('contentBody', {}, writeRichMarkup(body)),
  ]);
}
