import { fileUpload } from './file-upload/file-upload';
import { gapMatch } from './gap-match/gap-match';
import { hotSpot } from './hot-spot/hot-spot';
import { inlineChoice } from './inline-choice/inline-choice';
import { markInText } from './mark-in-text/mark-in-text';
import { matching } from './matching/matching';
import { multipleChoice } from './multiple-choice/multiple-choice';
import { numeric } from './numeric/numeric';
import { openAnswer } from './open-answer/open-answer';
import { ordering } from './ordering/ordering';
import { shortText } from './short-text/short-text';
import { singleChoice } from './single-choice/single-choice';
import { slider } from './slider/slider';
import { trueFalseReason } from './true-false-reason/true-false-reason';

/**
 * Every kind of item, by its name.
 *
 * @example
 * Object.keys(itemKinds); // ['single-choice', …]
 */
export const itemKinds = {
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
  'open-answer': openAnswer,
  'file-upload': fileUpload,
  'hot-spot': hotSpot,
} as const;
