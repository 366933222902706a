import { gapMatch } from './gap-match';
import { hotSpot } from './hot-spot';
import { inlineChoice } from './inline-choice';
import { markInText } from './mark-in-text';
import { matching } from './matching';
import { multipleChoice } from './multiple-choice';
import { numeric } from './numeric';
import { ordering } from './ordering';
import { shortText } from './short-text';
import { singleChoice } from './single-choice';
import { slider } from './slider';
import { trueFalseReason } from './true-false-reason';

/** Every kind that is one question, graded by a key, as it travels: alone, or in a case study. */
export const simpleKinds = [
  singleChoice,
  multipleChoice,
  ordering,
  shortText,
  numeric,
  trueFalseReason,
  matching,
  inlineChoice,
  markInText,
  gapMatch,
  slider,
  hotSpot,
] as const;
