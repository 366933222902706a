import type { FileReference } from '../content/file-reference';
import { findUnprintable } from '../language/printable';
import { limits } from './limits';
import type { Problem } from './problem';

/**
 * Checks a plain text: present, not too long, in one line without control characters.
 *
 * @param most in UTF-16 units
 * @example
 * checkLine('title', ' '); // [{ code: 'text-missing', where: { field: 'title' } }]
 */
export function checkLine(field: string, text: string, most: number = limits.line): Problem[] {
  const where = { field };
  if (text.trim() === '') return [{ code: 'text-missing', where }];
  if (text.length > most)
    return [{ code: 'text-too-long', where, detail: { length: text.length, most } }];
  return /\p{Cc}/u.test(text) ? [{ code: 'character-forbidden', where }] : [];
}

/**
 * Checks a plain text that stands on certificates: as {@link checkLine}, with signs alone that they can print.
 *
 * @example
 * checkPrintedLine('certificateTitle', 'Razgovor 🙂'); // [{ code: 'sign-unprintable', where: { field: 'certificateTitle' }, detail: { signs: '🙂' } }]
 */
export function checkPrintedLine(field: string, text: string): Problem[] {
  const problems = checkLine(field, text);
  const signs = findUnprintable(text);
  return problems.length > 0 || signs.length === 0
    ? problems
    : [{ code: 'sign-unprintable', where: { field }, detail: { signs: signs.join(' ') } }];
}

/**
 * Checks a whole number against the least and the most it may be.
 *
 * @example
 * checkNumber('minutes', 0, 1, 600);
 * // [{ code: 'number-out-of-range', where: { field: 'minutes' }, detail: { least: 1, most: 600 } }]
 */
export function checkNumber(field: string, value: number, least: number, most: number): Problem[] {
  const fits = Number.isInteger(value) && value >= least && value <= most;
  return fits ? [] : [{ code: 'number-out-of-range', where: { field }, detail: { least, most } }];
}

/**
 * Checks that a file has been chosen.
 *
 * @example
 * checkFile('file', { hash: '', mediaType: '', bytes: 0 }); // [{ code: 'file-missing', where: { field: 'file' } }]
 */
export function checkFile(field: string, { hash, bytes }: FileReference): Problem[] {
  return /^[0-9a-f]{64}$/.test(hash) && bytes > 0
    ? []
    : [{ code: 'file-missing', where: { field } }];
}
