import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { KindWriters } from '../kind-writers';
import { writeMultipleChoice, writeSingleChoice, writeTrueFalseReason } from './write-choices';
import { writeHotSpot } from './write-hot-spot';
import { writeInlineChoice } from './write-inline-choice';
import { writeMarkInText } from './write-mark-in-text';
import { writeOrdering } from './write-ordering';
import { writeGapMatch, writeMatching } from './write-pairs';
import { writeNumeric, writeOpenAnswer, writeShortText, writeSlider } from './write-typed';
import type { WrittenInteraction } from './written-interaction';
import { optionWriter } from './written-option';

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
  const written = optionWriter(addressOf);
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
