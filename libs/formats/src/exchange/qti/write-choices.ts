import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element, type MarkupElement } from '../markup/element';
import { verdictWords } from '../true-or-false';
import { declareOutcome, declareResponse } from './declarations';
import { apply, branch, given, isRight, set } from './expressions';
import { toIdentifiers } from './identifiers';
import { hitsMinusFalseAlarms, scoreWholeIfRight, sumOfMapped, weights } from './scoring';
import type { WrittenInteraction } from './written-interaction';
import { simpleChoice, type WriteOption, type WrittenOption } from './written-option';

const response = 'RESPONSE';

/**
 * Writes a choice of one option; where others earn shares, the response is mapped.
 *
 * @example
 * writeSingleChoice(item, written).body; // [<choiceInteraction maxChoices="1" …>]
 */
export function writeSingleChoice(
  { options, key, shares, points }: ItemByKind['single-choice'] & AssessmentItem,
  written: WriteOption,
): WrittenInteraction {
  const mapping = shares && {
    mapping: weights([{ id: key, percent: 100 }, ...shares], points),
  };
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'single',
        baseType: 'identifier',
        correct: toIdentifiers([key]),
        ...mapping,
      }),
    ],
    body: [choice(response, options.map(written), '1')],
    scoring: shares ? sumOfMapped([response]) : scoreWholeIfRight([response], points),
    chosen: response,
  };
}

/**
 * Writes a choice of several options, scored as a whole, by hits less false alarms, or by shares.
 *
 * @example
 * writeMultipleChoice(item, written).body; // [<choiceInteraction maxChoices="0" …>]
 */
export function writeMultipleChoice(
  { options, key, scoring, shares = [], points }: ItemByKind['multiple-choice'] & AssessmentItem,
  written: WriteOption,
): WrittenInteraction {
  const ids = options.map(({ id }) => id);
  const mappings = {
    all: undefined,
    balanced: hitsMinusFalseAlarms(ids, key, points),
    weighted: weights(shares, points),
  };
  const mapping = mappings[scoring];
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'multiple',
        baseType: 'identifier',
        correct: toIdentifiers(key),
        ...(mapping && { mapping }),
      }),
    ],
    body: [choice(response, options.map(written), '0')],
    scoring: mapping ? sumOfMapped([response]) : scoreWholeIfRight([response], points),
    ...(scoring === 'weighted' && {
      outcomes: [declareOutcome('SCORING', 'identifier', [scoring])],
    }),
    chosen: response,
  };
}

/**
 * Writes a verdict and its reason as two choices; the verdict is not shuffled.
 *
 * @example
 * writeTrueFalseReason(item, written).responses; // [of VERDICT, of RESPONSE]
 */
export function writeTrueFalseReason(
  {
    prompt,
    options,
    key,
    truth,
    scoring,
    points,
  }: ItemByKind['true-false-reason'] & AssessmentItem,
  written: WriteOption,
): WrittenInteraction {
  const verdicts = verdictWords(prompt).map((text, place) => ({
    id: place === 0 ? 'true' : 'false',
    content: [element('p', {}, [text])],
  }));
  return {
    responses: [
      declareResponse({
        identifier: 'VERDICT',
        cardinality: 'single',
        baseType: 'identifier',
        correct: truth === null ? [] : [String(truth)],
      }),
      declareResponse({
        identifier: response,
        cardinality: 'single',
        baseType: 'identifier',
        correct: toIdentifiers([key]),
      }),
    ],
    body: [choice('VERDICT', verdicts, '1', 'false'), choice(response, options.map(written), '1')],
    scoring:
      scoring === 'both' ? scoreWholeIfRight(['VERDICT', response], points) : halfEach(points),
    chosen: response,
  };
}

/** Half for the verdict alone; the reason counts only with it. */
function halfEach(points: number): MarkupElement[] {
  return [
    branch(
      [
        [
          apply('and', [isRight('VERDICT'), isRight(response)]),
          [set('SCORE', given('float', points))],
        ],
        [isRight('VERDICT'), [set('SCORE', given('float', points / 2))]],
      ],
      [set('SCORE', given('float', 0))],
    ),
  ];
}

function choice(
  responseIdentifier: string,
  options: readonly WrittenOption[],
  maxChoices: '0' | '1',
  shuffle = 'true',
): MarkupElement {
  return element(
    'choiceInteraction',
    { responseIdentifier, shuffle, maxChoices },
    options.map(simpleChoice),
  );
}
