import { fileUpload } from './file-upload';
import { gapMatch } from './gap-match';
import { hotSpot } from './hot-spot';
import { inlineChoice } from './inline-choice';
import { markInText } from './mark-in-text';
import { matching } from './matching';
import { multipleChoice } from './multiple-choice';
import { numeric } from './numeric';
import { openAnswer } from './open-answer';
import { ordering } from './ordering';
import { shortText } from './short-text';
import { singleChoice } from './single-choice';
import { slider } from './slider';
import { trueFalseReason } from './true-false-reason';

/** Every kind of item, as it travels. */
export const itemKinds = [
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
  openAnswer,
  fileUpload,
  hotSpot,
] as const;
