import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element } from '../markup/element';
import { writePassageMarkup } from '../markup/read-passage-markup';
import { declareResponse } from './declarations';
import { toIdentifier, toIdentifiers } from './identifiers';
import { hitsMinusFalseAlarms, sumOfMapped } from './scoring';
import type { WrittenInteraction } from './written-interaction';

const response = 'RESPONSE';

/**
 * Writes a text with passages to mark, scored by hits less false alarms.
 *
 * @example
 * writeMarkInText(item).body; // [<hottextInteraction …>]
 */
export function writeMarkInText({
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
        correct: toIdentifiers(key),
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
