import type { SimpleKindName } from '@svetionik/domain/items/simple-kind';
import type { AuthorKind } from './author-kind';
import { gapMatch } from './gap-match/gap-match';
import { hotSpot } from './hot-spot/hot-spot';
import { inlineChoice } from './inline-choice/inline-choice';
import { markInText } from './mark-in-text/mark-in-text';
import { matching } from './matching/matching';
import { multipleChoice } from './multiple-choice/multiple-choice';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { shortText } from './short-text/short-text';
import { singleChoice } from './single-choice/single-choice';
import { slider } from './slider/slider';
import { trueFalseReason } from './true-false-reason/true-false-reason';

/** Every kind that is one question, graded by a key, in the order of the list: alone, or in a case study. */
export const simpleAuthorKinds: { readonly [Name in SimpleKindName]: AuthorKind<Name> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  ordering,
  'short-text': shortText,
  numeric,
  'true-false-reason': trueFalseReason,
  matching,
  'inline-choice': inlineChoice,
  'mark-in-text': markInText,
  'gap-match': gapMatch,
  slider,
  'hot-spot': hotSpot,
};
