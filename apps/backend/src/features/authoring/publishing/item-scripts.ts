import { mapItemTexts } from '@svetionik/domain/transliteration/map-texts';
import { transliteration } from '@svetionik/domain/transliteration/transliterate';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ItemContent } from '../../assessment';

/** An item in both scripts, whichever its author wrote. */
export function itemInBothScripts(item: AssessmentItem): ItemContent {
  return {
    'sr-Latn': mapItemTexts(item, transliteration('sr-Latn')),
    'sr-Cyrl': mapItemTexts(item, transliteration('sr-Cyrl')),
  };
}
