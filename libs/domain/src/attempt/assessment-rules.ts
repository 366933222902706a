import type { Difficulty } from '../items/bank-attributes';
import type { ItemOrder } from './item-order';
import type { OptionOrder } from './option-order';
import type { Review, ReviewTime } from './review';

/** The rules of a final assessment. */
export interface AssessmentRules {
  /** How many items are drawn of each objective, by its id. */
  readonly draw: Blueprint;
  readonly minutes: number;
  /** Percent of the points. */
  readonly cutScore: number;
  /** The percent of the time of the course's lessons that must be done before it may start: all of them if left out. */
  readonly attendance?: number;
  /** The least percent of an objective's points that it takes to pass, by its id. */
  readonly minimums?: Readonly<Record<string, number>>;
  readonly attempts: number;
  /** Hours between a failed attempt and the next. */
  readonly waitHours: number;
  /** When it may be taken: at any time if left out. */
  readonly window?: AssessmentWindow;
  /** Whether a question may be opened again once it was left: free if left out. */
  readonly navigation?: Navigation;
  /** How the questions follow each other: at random if left out. */
  readonly itemOrder?: ItemOrder;
  /** How the answers to choose from are shown: at random if left out. */
  readonly optionOrder?: OptionOrder;
  /** What the result explains. */
  readonly review: Review;
  /** From when on it explains questions: at once if left out. */
  readonly reviewTime?: ReviewTime;
  /** A parallel form before the first lesson: the learner may take it, or must. Left out where there is none. */
  readonly entryTest?: EntryTestRule;
}

/** Days and times of day in Belgrade, `2026-12-01T09:00`, between which an assessment is taken; open where one is left out. */
export interface AssessmentWindow {
  readonly opens?: string;
  readonly closes?: string;
}

/** How a learner goes through the questions: to any of them at any time, or forward only, in their order. */
export type Navigation = 'free' | 'forward';

/** Whether an entry test may be passed over. */
export type EntryTestRule = 'optional' | 'required';

/** The rules of a published edition, with what its bank says of them. */
export interface PublishedRules extends AssessmentRules {
  /** How many must-pass items every form has; left out where there are none. */
  readonly mustPass?: number;
}

/** How many items are drawn of each objective, by its id. */
export type Blueprint = Readonly<Record<string, ObjectiveDraw>>;

/** Of one objective: a number of items of any difficulty, or a number of each difficulty and beside them of any. */
export type ObjectiveDraw = number | Partial<Readonly<Record<Difficulty | 'any', number>>>;
