import { mapItemTexts } from '@svetionik/domain/language/map-texts';
import { transliteration } from '@svetionik/domain/language/transliterate';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ItemContent } from '../assessment';

/** An item as its author wrote it, and the same in Cyrillic. */
export function inBothScripts(item: AssessmentItem): ItemContent {
  return { 'sr-Latn': item, 'sr-Cyrl': mapItemTexts(item, transliteration('sr-Cyrl')) };
}
