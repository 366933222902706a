/** Every code of a {@link TextProblem}, for a test that each has a sentence. */
export const textProblemCodes = [
  'html',
  'picture',
  'ruled-line',
  'indented',
  'code-block',
  'heading-level',
  'list-start',
  'entry-empty',
  'line-break',
  'link-forbidden',
  'link-title',
  'fact-unknown',
  'contact-unknown',
  'markup-unfinished',
] as const;

/** What is wrong with a text that an author wrote. */
export type TextProblemCode = (typeof textProblemCodes)[number];

/** Something that rich text has no place for; `line` is counted within the text, from 0; `detail` is the piece itself. */
export interface TextProblem {
  readonly code: TextProblemCode;
  readonly line: number;
  readonly detail?: string;
}

/** What reading a text needs to know and where it reports. */
export interface TextContext {
  /** Ids of all facts that may be referred to; undefined where any may. */
  readonly facts: ReadonlySet<string> | undefined;
  readonly report: (problem: TextProblem) => void;
}
