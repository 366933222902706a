import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { outcomes } from '@svetionik/domain/items/outcome';
import { attributeNames, type AttributeTexts, writeAttributes } from '../attribute-texts';
import { element, type MarkupElement } from '../markup/element';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { declareOutcome } from './declarations';
import { given, apply, set, variable, branch } from './expressions';
import { toIdentifier } from './identifiers';
import { type QtiVersion, qtiVersions } from './versions';
import type { WrittenInteraction } from './written-interaction';

/** All of which an item of QTI is made, in the order in which it stands there. */
export interface ItemParts {
  readonly responses: readonly MarkupElement[];
  readonly outcomes: readonly MarkupElement[];
  /** To what the item rests on, such as a stimulus. */
  readonly references: readonly MarkupElement[];
  readonly body: readonly MarkupElement[];
  readonly rules: readonly MarkupElement[];
  readonly feedback: readonly MarkupElement[];
  readonly notes: readonly Note[];
}

/**
 * Declares what an item gives: its score, what is said, what its rules need, and what a bank asks of it.
 *
 * @param names which of the attributes of a bank it has
 * @example
 * declareOutcomes(item, '3.0').length; // 5, of an item that a bank says no more of than its difficulty
 */
export function declareOutcomes(
  item: AssessmentItem,
  version: QtiVersion,
  written: Pick<WrittenInteraction, 'isMarkedByPeople' | 'outcomes'> = {},
  names: readonly string[] = attributeNames,
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
      values.length === 0 || name === 'points' || !names.includes(name)
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
  return element('responseProcessing', {}, [
    ...written.scoring,
    sayOutcome(item.points),
    ...(parts.length > 0 ? [set('REMARKS', apply('multiple', remarks))] : []),
  ]);
}

/**
 * The rule by which an item says how it turned out.
 *
 * @example
 * sayOutcome(2).name; // 'responseCondition'
 */
export function sayOutcome(points: number): MarkupElement {
  const say = (outcome: string) =>
    set(
      'FEEDBACK',
      apply('multiple', [given('identifier', 'general'), given('identifier', outcome)]),
    );
  const isMore = (than: number) => apply('gt', [variable('SCORE'), given('float', than)]);
  return branch(
    [
      [isMore(points - 0.001), [say('right')]],
      [isMore(0), [say('partly')]],
    ],
    [say('wrong')],
  );
}

/** Of which parts something is said. */
function remarksOf(
  item: AssessmentItem,
): readonly { readonly id: string; readonly feedback: RichText }[] {
  return findKind(item)
    .remarks(item)
    .filter(({ feedback }) => plainText(feedback) !== '');
}

/**
 * What an item says afterwards: of itself, and of its parts.
 *
 * @example
 * writeFeedback(item)[0]?.name; // 'modalFeedback'
 */
export function writeFeedback(item: AssessmentItem): readonly MarkupElement[] {
  return [
    ...writeSaid(item),
    ...remarksOf(item).map((remark) =>
      feedback('REMARKS', toIdentifier(remark.id), remark.feedback),
    ),
  ];
}

/**
 * What an item says afterwards of itself: to everybody, and of how it turned out.
 *
 * @example
 * writeSaid({ ...item, feedback: [] }); // []
 */
export function writeSaid(
  item: Pick<AssessmentItem, 'feedback' | 'outcomes'>,
): readonly MarkupElement[] {
  const said = [
    ['general', item.feedback] as const,
    ...outcomes.map((outcome) => [outcome, item.outcomes?.[outcome] ?? []] as const),
  ];
  return said
    .filter(([, body]) => plainText(body) !== '')
    .map(([name, body]) => feedback('FEEDBACK', name, body));
}

function feedback(outcomeIdentifier: string, identifier: string, body: RichText): MarkupElement {
  return element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, [
    element('contentBody', {}, writeRichMarkup(body)),
  ]);
}
