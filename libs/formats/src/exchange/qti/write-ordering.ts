import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element } from '../markup/element';
import { declareOutcome, declareResponse } from './declarations';
import { toIdentifiers } from './identifiers';
import { pairsInOrder, placeName } from './scoring';
import type { WrittenInteraction } from './written-interaction';
import { simpleChoice, type WriteOption } from './written-option';

const response = 'RESPONSE';

/**
 * Writes options to put in order, scored by the pairs that are.
 *
 * @example
 * writeOrdering(item, written).body; // [<orderInteraction …>]
 */
export function writeOrdering(
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
        correct: toIdentifiers(ids),
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
      ...toIdentifiers(ids).map((name) => declareOutcome(placeName(name), 'integer', ['0'])),
      declareOutcome('PAIRS', 'integer', ['0']),
    ],
    scoring: pairsInOrder(ids, points),
  };
}
