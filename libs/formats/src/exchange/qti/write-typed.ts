import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { isPattern, showAccepted } from '@svetionik/domain/items/short-text/accepted-text';
import { listTypedAnswers } from '../in-order-of-deciding';
import { element, type MarkupElement } from '../markup/element';
import { writeRubric } from '../markup/rubric-markup';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { spellingChanged } from '../spelling';
import { paragraphs } from '../text/words';
import { declareOutcome, declareResponse } from './declarations';
import { apply, branch, type Case, given, mapped, set, variable } from './expressions';
import { toPoints, scoreNumber, sumOfMapped, toPattern } from './scoring';
import type { WrittenInteraction } from './written-interaction';

const response = 'RESPONSE';

/**
 * A field, and the unit beside it.
 *
 * @example
 * field(element('textEntryInteraction'), 'km'); // <p class="answer"><textEntryInteraction/> <span class="unit">km</span></p>
 */
function field(interaction: MarkupElement, unit: string): MarkupElement {
  return element('p', { class: 'answer' }, [
    interaction,
    ...(unit === '' ? [] : [' ', unitOf(unit)]),
  ]);
}

function unitOf(unit: string): MarkupElement {
  return element('span', { class: 'unit' }, [unit]);
}

/**
 * Writes a typed text. Answers are a mapping; those with `*` stand in the rules as patterns.
 *
 * @example
 * writeShortText({ ...item, accepted: ['112'] }).scoring; // SCORE is mapResponse of RESPONSE
 */
export function writeShortText(
  item: ItemByKind['short-text'] & AssessmentItem,
): WrittenInteraction {
  const { accepted, shares = [], points } = item;
  const answers = [...accepted.map((text) => ({ text, percent: 100 })), ...shares];
  const entries = answers.map(
    ({ text, percent }) => [toKey(text), toPoints(percent, points)] as const,
  );
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'single',
        baseType: 'string',
        correct: accepted.slice(0, 1).map(toKey),
        mapping: { entries, ignoresCase: true },
      }),
    ],
    body: [field(element('textEntryInteraction', { responseIdentifier: response }), '')],
    scoring: scoreText(item),
    notes: spellingChanged,
  };
}

/** An asterisk in a text of QTI is one; only patterns are written as they are. */
function toKey(text: string): string {
  return isPattern(text) ? text : showAccepted(text);
}

function scoreText(item: ItemByKind['short-text'] & AssessmentItem): readonly MarkupElement[] {
  const answers = listTypedAnswers(item);
  const patterns = answers.filter(({ text }) => isPattern(text)).map(({ text }) => matches(text));
  if (patterns.length === 0) return sumOfMapped([response]);
  const isMapped = apply('gt', [mapped(response), given('float', 0)]);
  const cases: readonly Case[] = item.shares
    ? answers.map(({ text, percent }) => [
        matches(text),
        [set('SCORE', given('float', toPoints(percent, item.points)))],
      ])
    : [[apply('or', [isMapped, ...patterns]), [set('SCORE', given('float', item.points))]]];
  return [branch(cases, [set('SCORE', given('float', 0))])];
}

function matches(text: string): MarkupElement {
  return isPattern(text)
    ? apply('patternMatch', [variable(response)], { pattern: toPattern(text) })
    : apply('stringMatch', [variable(response), given('string', showAccepted(text))], {
        caseSensitive: 'false',
      });
}

/**
 * Writes a typed number.
 *
 * @example
 * writeNumeric({ ...item, value: 12, tolerance: 0.5, unit: 'km' }).body; // a field and its unit
 */
export function writeNumeric(item: ItemByKind['numeric'] & AssessmentItem): WrittenInteraction {
  const { value, unit } = item;
  return {
    responses: [declareNumber(value)],
    body: [field(element('textEntryInteraction', { responseIdentifier: response }), unit)],
    scoring: scoreNumber(item),
  };
}

/**
 * Writes a scale. Steps that are no whole numbers have no place in QTI; they stand in an outcome, and are told. So is a beginning
 * below zero, which the schemas since 2.1.1 do not take: programs that go by them refuse it.
 *
 * @example
 * writeSlider({ ...item, minimum: 0, maximum: 100, step: 5 }).body; // [<sliderInteraction lowerBound="0" …>]
 */
export function writeSlider(item: ItemByKind['slider'] & AssessmentItem): WrittenInteraction {
  const { minimum, maximum, step, value, unit } = item;
  const isWhole = Number.isInteger(step);
  const scale = {
    responseIdentifier: response,
    lowerBound: String(minimum),
    upperBound: String(maximum),
    step: isWhole ? String(step) : undefined,
  };
  return {
    responses: [declareNumber(value)],
    body: [
      element('sliderInteraction', scale),
      ...(unit === '' ? [] : [element('p', { class: 'answer' }, [unitOf(unit)])]),
    ],
    scoring: scoreNumber(item),
    ...(!isWhole && { outcomes: [declareOutcome('STEP', 'float', [String(step)])] }),
    notes: [...(isWhole ? [] : [step]), ...(minimum < 0 ? [minimum] : [])].map((told) => ({
      effect: 'changed',
      code: 'scale',
      detail: String(told),
    })),
  };
}

function declareNumber(value: number | null): MarkupElement {
  return declareResponse({
    identifier: response,
    cardinality: 'single',
    baseType: 'float',
    correct: value === null ? [] : [String(value)],
  });
}

/**
 * Writes an answer that people mark: the sample and the rubric are seen by those who score.
 *
 * @example
 * writeOpenAnswer(item).body; // [<extendedTextInteraction …>, <rubricBlock view="scorer">…]
 */
export function writeOpenAnswer(
  item: ItemByKind['open-answer'] & AssessmentItem,
): WrittenInteraction {
  const { sample, words } = item;
  const told = [...writeRichMarkup(paragraphs(sample)), writeRubric(item)];
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'single',
        baseType: 'string',
        correct: [],
      }),
    ],
    body: [
      element('extendedTextInteraction', { responseIdentifier: response }),
      element('rubricBlock', { view: 'scorer' }, [element('contentBody', {}, told)]),
    ],
    scoring: [],
    outcomes: [
      declareOutcome('WORDS', 'integer', [String(words.least), String(words.most)], {
        cardinality: 'ordered',
      }),
    ],
    isMarkedByPeople: true,
  };
}
