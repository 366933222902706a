import type { ChoiceGap } from '@svetionik/domain/items/inline-choice/inline-choice';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { listPlaces } from '@svetionik/domain/items/passage';
import { element, type MarkupElement } from '../markup/element';
import { writePassageMarkup } from '../markup/read-passage-markup';
import { declareResponse, type Mapping } from './declarations';
import { toIdentifier } from './identifiers';
import { neverBelowZero, scoreWholeIfRight, sumOfMapped } from './scoring';
import type { WrittenInteraction } from './written-interaction';

/**
 * Writes a text with a list in each gap. Where texts take points away, what all gaps earn together is kept at zero at least.
 *
 * @example
 * writeInlineChoice({ ...item, scoring: 'each' }).scoring; // SCORE is the sum of mapResponse of each gap
 */
export function writeInlineChoice({
  passage,
  gaps,
  scoring,
  points,
}: ItemByKind['inline-choice'] & AssessmentItem): WrittenInteraction {
  const order = listPlaces(passage).flatMap((part) => gaps.filter(({ id }) => id === part));
  const ids = order.map(({ id }) => toIdentifier(id));
  const takesAway = order.some(({ shares = [] }) => shares.some(({ percent }) => percent < 0));
  const responses = order.map((gap) => {
    const mapping = scoring === 'each' ? mapGap(gap, points / order.length) : undefined;
    return declareResponse({
      identifier: toIdentifier(gap.id),
      cardinality: 'single',
      baseType: 'identifier',
      correct: gap.key === '' ? [] : [toIdentifier(gap.key)],
      ...(mapping && { mapping }),
    });
  });
  return {
    responses,
    body: [
      writePassageMarkup(passage, ({ part = '' }) =>
        writeList(
          part,
          order.find(({ id }) => id === part),
        ),
      ),
    ],
    scoring:
      scoring === 'each'
        ? [...sumOfMapped(ids), ...(takesAway ? [neverBelowZero()] : [])]
        : scoreWholeIfRight(ids, points),
  };
}

/** What each text of a gap earns of its points; undefined while its key is not chosen. */
function mapGap({ key, shares = [] }: ChoiceGap, points: number): Mapping | undefined {
  if (key === '') return undefined;
  return {
    entries: [{ id: key, percent: 100 }, ...shares].map(
      ({ id, percent }) => [toIdentifier(id), (percent * points) / 100] as const,
    ),
  };
}

function writeList(part: string, gap: ChoiceGap | undefined): MarkupElement {
  return element(
    'inlineChoiceInteraction',
    { responseIdentifier: toIdentifier(part), shuffle: 'true' },
    gap?.targets.map(({ id, text }) =>
      element('inlineChoice', { identifier: toIdentifier(id) }, [text]),
    ),
  );
}
