/**
 * Every reason why a file of questions is read no further than it is.
 *
 * @example
 * fileProblemCodes.includes('cut-off'); // true
 */
export const fileProblemCodes = [
  'not-this-format',
  'unreadable',
  'cut-off',
  'declarations',
  'unsafe-path',
  'repeated-name',
  'encrypted',
  'too-large',
  'too-deep',
  'too-many-items',
  'empty',
] as const;

/** One of {@link fileProblemCodes}. */
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** Where the reading of a file stopped, and why. What was read before stays of use. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** From 1. */
  readonly line?: number;
  readonly detail?: string;
}
