import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import type { KindWriters } from '../kind-writers';
import { element, type MarkupElement, type MarkupNode } from '../markup/element';
import { writePassageMarkup } from '../markup/read-passage-markup';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { writePictures } from '../pictures/picture-markup';
import { verdictWords } from '../true-or-false';
import { declareOutcome, declareResponse } from './declarations';
import { given, isRight, apply, set, branch } from './expressions';
import { toIdentifier } from './identifiers';
import {
  equalShares,
  hitsMinusFalseAlarms,
  pairsInOrder,
  placeName,
  sumOfMapped,
  scoreWholeIfRight,
  weights,
} from './scoring';
import { writeHotSpot } from './write-hot-spot';
import { writeInlineChoice } from './write-inline-choice';
import { writeNumeric, writeOpenAnswer, writeShortText, writeSlider } from './write-typed';
import type { WrittenInteraction } from './written-interaction';

const response = 'RESPONSE';

/** What stands in an option, or in another choice. */
interface WrittenOption {
  readonly id: string;
  readonly content: readonly MarkupNode[];
}

type WriteOption = (option: Option) => WrittenOption;

/**
 * How each kind that QTI has a place for is written.
 *
 * @param addressOf where a picture lies, as seen from the item
 * @example
 * interactionWriters(() => 'a.webp')['single-choice']?.(item).body; // [<choiceInteraction …>]
 */
export function interactionWriters(
  addressOf: (picture: ItemPicture) => string,
): KindWriters<WrittenInteraction> {
  const written: WriteOption = ({ id, picture, text }) => ({
    id,
    content: [...writePictures(picture ? [picture] : [], addressOf), ...writeRichMarkup(text)],
  });
  return {
    'single-choice': (item) => writeSingleChoice(item, written),
    'multiple-choice': (item) => writeMultipleChoice(item, written),
    'true-false-reason': (item) => writeTrueFalseReason(item, written),
    ordering: (item) => writeOrdering(item, written),
    matching: (item) => writeMatching(item, written),
    'gap-match': writeGapMatch,
    'inline-choice': writeInlineChoice,
    'mark-in-text': writeMarkInText,
    'short-text': writeShortText,
    numeric: writeNumeric,
    slider: writeSlider,
    'hot-spot': (item) => writeHotSpot(item, addressOf),
    'open-answer': writeOpenAnswer,
  };
}

function named(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id !== '').map(toIdentifier);
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

function simpleChoice({ id, content }: WrittenOption): MarkupElement {
  return element('simpleChoice', { identifier: toIdentifier(id) }, content);
}

function writeSingleChoice(
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
        correct: named([key]),
        ...mapping,
      }),
    ],
    body: [choice(response, options.map(written), '1')],
    scoring: shares ? sumOfMapped([response]) : scoreWholeIfRight([response], points),
    chosen: response,
  };
}

function writeMultipleChoice(
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
        correct: named(key),
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

function writeTrueFalseReason(
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
        correct: named([key]),
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

function writeOrdering(
  { options, points }: ItemByKind['ordering'] & AssessmentItem,
  written: WriteOption,
): WrittenInteraction {
  const ids = options.map(({ id }) => id);
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'ordered',
        baseType: 'identifier',
        correct: named(ids),
      }),
    ],
    body: [
      element(
        'orderInteraction',
        { responseIdentifier: response, shuffle: 'true' },
        options.map(written).map(simpleChoice),
      ),
    ],
    outcomes: [
      ...named(ids).map((name) => declareOutcome(placeName(name), 'integer', ['0'])),
      declareOutcome('PAIRS', 'integer', ['0']),
    ],
    scoring: pairsInOrder(ids, points),
  };
}

/** Scores pairs: each with its share, or all of them together. */
function pairResponse(
  pairs: readonly string[],
  scoring: 'all' | 'each',
  points: number,
): Pick<WrittenInteraction, 'responses' | 'scoring'> {
  const mapping = scoring === 'each' ? { mapping: equalShares(pairs, points) } : {};
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct: pairs,
        ...mapping,
      }),
    ],
    scoring: scoring === 'each' ? sumOfMapped([response]) : scoreWholeIfRight([response], points),
  };
}

function writeMatching(
  { options, targets, scoring, points }: ItemByKind['matching'] & AssessmentItem,
  written: WriteOption,
): WrittenInteraction {
  const pairs = options
    .filter(({ match }) => match !== '')
    .map(({ id, match }) => `${toIdentifier(id)} ${toIdentifier(match)}`);
  const choices = (entries: readonly WrittenOption[], matchMax: string) =>
    element(
      'simpleMatchSet',
      {},
      entries.map(({ id, content }) =>
        element('simpleAssociableChoice', { identifier: toIdentifier(id), matchMax }, content),
      ),
    );
  const sets = [
    choices(options.map(written), '1'),
    choices(
      targets.map(({ id, text }) => ({ id, content: [text] })),
      '0',
    ),
  ];
  return {
    ...pairResponse(pairs, scoring, points),
    body: [
      element(
        'matchInteraction',
        { responseIdentifier: response, shuffle: 'true', maxAssociations: '0' },
        sets,
      ),
    ],
  };
}

function writeGapMatch({
  passage,
  targets,
  gaps,
  scoring,
  points,
}: ItemByKind['gap-match'] & AssessmentItem): WrittenInteraction {
  const pairs = gaps
    .filter(({ key }) => key !== '')
    .map(({ id, key }) => `${toIdentifier(key)} ${toIdentifier(id)}`);
  const texts = targets.map(({ id, text }) =>
    element('gapText', { identifier: toIdentifier(id), matchMax: '1' }, [text]),
  );
  const body = writePassageMarkup(passage, ({ part = '' }) =>
    element('gap', { identifier: toIdentifier(part) }),
  );
  return {
    ...pairResponse(pairs, scoring, points),
    body: [
      element('gapMatchInteraction', { responseIdentifier: response, shuffle: 'true' }, [
        ...texts,
        body,
      ]),
    ],
  };
}

function writeMarkInText({
  passage,
  marks,
  key,
  points,
}: ItemByKind['mark-in-text'] & AssessmentItem): WrittenInteraction {
  const mapping = hitsMinusFalseAlarms(
    marks.map(({ id }) => id),
    key,
    points,
  );
  const body = writePassageMarkup(passage, ({ part = '', text }) =>
    element('hottext', { identifier: toIdentifier(part) }, [text]),
  );
  return {
    responses: [
      declareResponse({
        identifier: response,
        cardinality: 'multiple',
        baseType: 'identifier',
        correct: named(key),
        mapping,
      }),
    ],
    body: [
      element('hottextInteraction', { responseIdentifier: response, maxChoices: '0' }, [body]),
    ],
    scoring: sumOfMapped([response]),
    chosen: response,
  };
}
