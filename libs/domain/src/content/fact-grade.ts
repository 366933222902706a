/**
 * How well a statement is founded, the best first: read on a page of the body itself; read in a copy of the official text;
 * said by somebody else, such as the press or an organisation; or not confirmed.
 *
 * @example
 * factGrades.at(-1); // 'unconfirmed'
 */
export const factGrades = ['official', 'official-copy', 'second-hand', 'unconfirmed'] as const;

/** One of {@link factGrades}. @example const grade: FactGrade = 'second-hand'; */
export type FactGrade = (typeof factGrades)[number];
