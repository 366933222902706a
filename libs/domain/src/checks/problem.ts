/** Every code of a {@link Problem}, for a test that each has a sentence in each language. */
export const problemCodes = [
  'id-invalid',
  'id-repeated',
  'text-missing',
  'text-too-long',
  'character-forbidden',
  'sign-unprintable',
  'heading-empty',
  'link-forbidden',
  'language-invalid',
  'nesting-too-deep',
  'number-out-of-range',
  'hours-out-of-range',
  'file-missing',
  'picture-alternative-missing',
  'decorative-with-alternative',
  'captions-missing',
  'captions-out-of-order',
  'transcript-missing',
  'entries-missing',
  'table-not-rectangular',
  'note-empty',
  'note-alternative-missing',
  'case-start-unknown',
  'case-next-unknown',
  'case-choice-count',
  'case-node-unreachable',
  'case-dead-end',
  'case-circle',
  'choice-points-missing',
  'case-worthless',
  'option-count',
  'question-count',
  'question-points-differ',
  'key-missing',
  'key-unknown',
  'key-repeated',
  'accepted-first-pattern',
  'accepted-too-broad',
  'decimal-out-of-range',
  'share-out-of-range',
  'share-misplaced',
  'shares-not-key',
  'shares-below-whole',
  'scale-invalid',
  'key-too-many',
  'region-invalid',
  'place-unknown',
  'place-missing',
  'feedback-missing',
  'blocks-missing',
  'lessons-missing',
  'modules-missing',
  'module-unknown',
  'objectives-missing',
  'objective-unknown',
  'lesson-unknown',
  'draw-missing',
  'bank-too-small',
  'too-few-easy',
  'too-few-medium',
  'too-few-hard',
  'must-have-too-many',
  'must-have-enemies',
  'must-pass-not-must-have',
  'enemy-unknown',
  'minimum-not-drawn',
  'window-invalid',
  'window-left-out',
  'window-twice',
  'review-never',
  'enemies-too-many',
  'enemies-impossible',
  'parallel-too-few',
  'parallel-impossible',
  'entry-test-marked',
  'item-also-practice',
  'levels-not-rising',
  'item-needs-marker',
] as const;

/** What is wrong with content. Codes never change once released; the frontend has a sentence for each. */
export type ProblemCode = (typeof problemCodes)[number];

/** The place of a problem, as far as it is known: ids from the outside in, and the field. */
export interface ProblemPlace {
  readonly module?: string;
  readonly lesson?: string;
  readonly block?: string;
  readonly item?: string;
  readonly question?: string;
  readonly option?: string;
  readonly target?: string;
  readonly node?: string;
  readonly choice?: string;
  readonly field?: string;
}

/** Something that keeps content from being published. `detail` fills the sentence: a number, a limit, an id. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: ProblemPlace;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/**
 * The same problems, placed within something larger.
 *
 * @example
 * nestProblems({ lesson: 'signs' }, [{ code: 'text-missing', where: { block: 'intro' } }]);
 * // [{ code: 'text-missing', where: { lesson: 'signs', block: 'intro' } }]
 */
export function nestProblems(where: ProblemPlace, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, where: { ...where, ...problem.where } }));
}
