/**
 * A finding that somebody should look at: a code, whose sentence the reader's language has, and the numbers and ids that
 * the sentence names.
 */
export interface Flag<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, number | string>>;
}

/** What may be wrong with an item, the gravest first. */
export const itemFlagCodes = [
  'key-suspect',
  'option-draws-strong',
  'group-difference',
  'weak-discrimination',
  'too-hard',
  'too-easy',
  'omitted-often',
  'option-unused',
  'slow',
] as const;

/** One of {@link itemFlagCodes}. */
export type ItemFlagCode = (typeof itemFlagCodes)[number];

/** What may be wrong with what a course brings. */
export const gainFlagCodes = ['knows-less', 'no-sure-gain', 'little-to-gain'] as const;

/** One of {@link gainFlagCodes}. */
export type GainFlagCode = (typeof gainFlagCodes)[number];

/** What may be wrong with an assessment. */
export const assessmentFlagCodes = ['unreliable', 'unsteady-decision'] as const;

/** One of {@link assessmentFlagCodes}. */
export type AssessmentFlagCode = (typeof assessmentFlagCodes)[number];
