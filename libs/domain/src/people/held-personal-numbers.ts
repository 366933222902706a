import { jmbgVerdict } from '../privacy/jmbg';

/** Where a personal number stands; both from 1. */
export interface PersonalNumberPlace {
  readonly row: number;
  readonly column: number;
}

/** Digits of a personal number that a table has taken for a number and left without its first zero. */
const shortened = /^\d{12}$/;

/**
 * The cells of a row that hold a personal number, also one that a table took for a number, so that the zero at its
 * beginning is gone.
 *
 * @example
 * findPersonalNumbers(2, ['Ana', '101099710005']); // [{ row: 2, column: 2 }]
 */
export function findPersonalNumbers(
  row: number,
  cells: readonly string[],
): readonly PersonalNumberPlace[] {
  return cells.flatMap((cell, place) => (holdsNumber(cell) ? [{ row, column: place + 1 }] : []));
}

function holdsNumber(cell: string): boolean {
  if (jmbgVerdict(cell) === 'block') return true;
  const digits = cell.trim();
  return shortened.test(digits) && jmbgVerdict(`0${digits}`) === 'block';
}
