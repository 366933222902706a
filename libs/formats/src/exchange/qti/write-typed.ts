import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element, type MarkupElement } from '../markup/element';
import { writeRubric } from '../markup/rubric-markup';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { paragraphs } from '../text/words';
import { declareOutcome, declareResponse } from './declarations';
import { given, mapped, apply, set, variable, branch } from './expressions';
import { toPattern, sumOfMapped, withinTolerance } from './scoring';
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
 * Writes a typed text. Accepted answers are a mapping; those with `*` stand in the rules as patterns.
 *
 * @example
 * writeShortText({ ...item, accepted: ['112'] }).scoring; // SCORE is mapResponse of RESPONSE
 */
export function writeShortText({
  accepted,
  points,
}: ItemByKind['short-text'] & AssessmentItem): WrittenInteraction {
  const mapping = { entries: accepted.map((text) => [text, points] as const), ignoresCase: true };
  const patterns = accepted
    .filter((text) => text.includes('*'))
    .map((text) => element('patternMatch', { pattern: toPattern(text) }, [variable(response)]));
  const whole = set('SCORE', given('float', points));
  const isAccepted = apply('gt', [mapped(response), given('float', 0)]);
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'single',
        baseType: 'string',
        correct: accepted.slice(0, 1),
        mapping,
      }),
    ],
    body: [field(element('textEntryInteraction', { responseIdentifier: response }), '')],
    scoring:
      patterns.length === 0
        ? sumOfMapped([response])
        : [
            branch(
              [[apply('or', [isAccepted, ...patterns]), [whole]]],
              [set('SCORE', given('float', 0))],
            ),
          ],
  };
}

/**
 * Writes a typed number.
 *
 * @example
 * writeNumeric({ ...item, value: 12, tolerance: 0.5, unit: 'km' }).body; // a field and its unit
 */
export function writeNumeric({
  value,
  tolerance,
  unit,
  points,
}: ItemByKind['numeric'] & AssessmentItem): WrittenInteraction {
  return {
    responses: [declareNumber(value)],
    body: [field(element('textEntryInteraction', { responseIdentifier: response }), unit)],
    scoring: withinTolerance(tolerance, points),
  };
}

/**
 * Writes a scale. Steps that are no whole numbers have no place in QTI; they stand in an outcome, and are told.
 *
 * @example
 * writeSlider({ ...item, minimum: 0, maximum: 100, step: 5 }).body; // [<sliderInteraction lowerBound="0" …>]
 */
export function writeSlider({
  minimum,
  maximum,
  step,
  value,
  tolerance,
  unit,
  points,
}: ItemByKind['slider'] & AssessmentItem): WrittenInteraction {
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
    scoring: withinTolerance(tolerance, points),
    ...(!isWhole && {
      outcomes: [declareOutcome('STEP', 'float', [String(step)])],
      notes: [{ effect: 'changed', code: 'scale', detail: String(step) }],
    }),
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
