import type { Type } from '@angular/core';
import type { SimpleKindName } from '@svetionik/domain/items/simple-kind';
import type { KindControl } from './kind-control';
import { GapMatch } from './gap-match/gap-match';
import { HotSpot } from './hot-spot/hot-spot';
import { InlineChoice } from './inline-choice/inline-choice';
import { MarkInText } from './mark-in-text/mark-in-text';
import { Matching } from './matching/matching';
import { MultipleChoice } from './multiple-choice/multiple-choice';
import { Numeric } from './numeric/numeric';
import { Ordering } from './ordering/ordering';
import { ShortText } from './short-text/short-text';
import { SingleChoice } from './single-choice/single-choice';
import { Slider } from './slider/slider';
import { TrueFalseReason } from './true-false-reason/true-false-reason';

/**
 * The control of every kind that is one question, graded by a key: alone, or in a case study.
 *
 * @example
 * simpleControls['single-choice']; // SingleChoice
 */
export const simpleControls: { readonly [Name in SimpleKindName]: Type<KindControl<Name>> } = {
  'single-choice': SingleChoice,
  'multiple-choice': MultipleChoice,
  ordering: Ordering,
  'short-text': ShortText,
  numeric: Numeric,
  'true-false-reason': TrueFalseReason,
  matching: Matching,
  'inline-choice': InlineChoice,
  'mark-in-text': MarkInText,
  'gap-match': GapMatch,
  slider: Slider,
  'hot-spot': HotSpot,
};
