/**
 * Why a content file is refused: where, and what to do about it. `line` counts from 1.
 *
 * @example
 * const problem: ContentProblem = { file: 'banks/policija-zavrsna.yaml', line: 12, reason: '"prompt" is missing' };
 */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}
