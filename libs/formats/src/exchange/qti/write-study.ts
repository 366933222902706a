import { plainText } from '@svetionik/domain/content/plain-text';
import { distinctNotes } from '@svetionik/domain/exchange/note';
import type { CaseStudy } from '@svetionik/domain/items/case-study/case-study';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { findWriter } from '../kind-writers';
import { element, isElement, type MarkupElement } from '../markup/element';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { writePictures } from '../pictures/picture-markup';
import { apply, set, variable } from './expressions';
import { toIdentifier } from './identifiers';
import { interactionWriters } from './interaction-writers';
import { renameVariables } from './variable-names';
import type { QtiVersion } from './versions';
import { stimulusName, writeVignette } from './write-stimulus';
import {
  declareOutcomes,
  type ItemParts,
  sayOutcome,
  writeFeedback,
  writeProcessing,
  writeSaid,
} from './write-parts';

/** What a question of a case study adds to its item. */
interface WrittenPart extends ItemParts {
  readonly score: MarkupElement;
}

/** Where pictures and the stimulus lie, as seen from the item; without a stimulus the text stands in the item itself. */
export interface StudyPlaces {
  readonly addressOf: (picture: ItemPicture) => string;
  readonly stimulus?: string;
}

/**
 * Writes a case study as an item with several interactions: each question in a block of its own, with responses, outcomes,
 * rules and feedback that begin with its name, and a score that adds up theirs. Undefined where one has no place.
 *
 * @example
 * writeStudy(item, '3.0', { addressOf: () => 'a.webp' })?.outcomes.length; // 12
 */
export function writeStudy(
  item: CaseStudy & AssessmentItem,
  version: QtiVersion,
  { addressOf, stimulus }: StudyPlaces,
): ItemParts | undefined {
  const parts = item.questions.flatMap((question) => writePart(question, version, addressOf) ?? []);
  if (parts.length === 0 || parts.length < item.questions.length) return undefined;
  const scores = parts.map(({ score }) => score);
  return {
    responses: parts.flatMap(({ responses }) => responses),
    outcomes: [...declareOutcomes(item, version), ...parts.flatMap(({ outcomes }) => outcomes)],
    references: stimulus === undefined ? [] : [refer(item, stimulus)],
    body: [
      ...writePictures(listIllustrations(item), addressOf),
      ...writeRichMarkup(item.prompt),
      ...(stimulus === undefined
        ? [element('div', { class: 'vignette' }, writeVignette(item, addressOf))]
        : []),
      ...parts.flatMap(({ body }) => body),
    ],
    rules: [
      ...parts.flatMap(({ rules }) => rules),
      set('SCORE', apply('sum', scores)),
      sayOutcome(item.points),
    ],
    feedback: [...writeSaid(item), ...parts.flatMap(({ feedback }) => feedback)],
    notes: distinctNotes(parts.flatMap(({ notes }) => notes)),
  };
}

function refer({ id }: CaseStudy, href: string): MarkupElement {
  return element('assessmentStimulusRef', { identifier: stimulusName({ id }), href });
}

function writePart(
  question: StudyQuestion,
  version: QtiVersion,
  addressOf: StudyPlaces['addressOf'],
): WrittenPart | undefined {
  if (plainText(question.prompt) === '') return undefined;
  const alone = { ...question, objective: question.objective ?? '', difficulty: 'medium' as const };
  const written = findWriter(interactionWriters(addressOf), alone)?.();
  if (written === undefined) return undefined;
  const name = toIdentifier(question.id);
  const own = (nodes: readonly MarkupElement[]) =>
    nodes.map((node) => renameVariables(node, (variableName) => `${name}_${variableName}`));
  const body = [
    ...writePictures(listIllustrations(question), addressOf),
    ...writeRichMarkup(question.prompt),
    ...written.body,
  ];
  return {
    responses: own(written.responses),
    outcomes: own(declareOutcomes(alone, version, written, ['objective'])),
    references: [],
    body: own([element('div', { class: 'question', id: name }, body)]),
    rules: own(writeProcessing(alone, written).children.filter(isElement)),
    feedback: own(writeFeedback(alone)),
    notes: written.notes ?? [],
    score: variable(`${name}_SCORE`),
  };
}
