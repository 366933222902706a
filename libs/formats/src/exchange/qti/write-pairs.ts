import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element } from '../markup/element';
import { writePassageMarkup } from '../markup/read-passage-markup';
import { declareResponse } from './declarations';
import { toIdentifier } from './identifiers';
import { equalShares, scoreWholeIfRight, sumOfMapped } from './scoring';
import type { WrittenInteraction } from './written-interaction';
import type { WriteOption, WrittenOption } from './written-option';

const response = 'RESPONSE';

/**
 * Writes options to match with targets, of which each may be taken again.
 *
 * @example
 * writeMatching(item, written).body; // [<matchInteraction …>]
 */
export function writeMatching(
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

/**
 * Writes a text with gaps, and the words to put in them.
 *
 * @example
 * writeGapMatch(item).body; // [<gapMatchInteraction …>]
 */
export function writeGapMatch({
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
