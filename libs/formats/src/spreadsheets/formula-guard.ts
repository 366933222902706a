/**
 * What makes a program take a cell for a formula when a person opens the file: the four signs, wide ones too, also behind
 * spaces and ends of lines, which programs leave off.
 */
const formula = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * Gives a cell that would begin a formula an apostrophe.
 *
 * @example
 * guardFormula('=1+1'); // "'=1+1"
 */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * Takes off the apostrophe of {@link guardFormula}.
 *
 * @example
 * withoutGuard("'=1+1"); // '=1+1'
 */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Whether a cell would begin a formula.
 *
 * @example
 * beginsFormula('+381'); // true
 */
export function beginsFormula(cell: string): boolean {
  return formula.test(cell);
}
