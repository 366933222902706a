import { dialAddress } from '../contacts/dial-address';
import { plainLine } from './plain-line';

/** Where in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const between = String.raw`[ ./()-]{0,4}`;
const start = String.raw`(?<![\d/.,-]|\d )`;
const international = String.raw`(?:\+|00)${between}[1-9](?:${between}\d){7,14}`;
const national = String.raw`\(?0(?:6\d|[1-3]\d)${between}(?:\/${between})?\d(?:${between}\d){5,7}`;
const phone = new RegExp(`${start}(?:${international}|${national})(?!\\d)`, 'g');

/** A number of a file: `022-05-1234/2026`, `021/2026-01`. */
const ofFile = /\/ ?(?:19|20)\d\d(?:-\d{1,3})?$/;
const goesOnAsFile = /^ ?[/-] ?\d/;
/** A sum or a list: `012.345.678`, three and three digits after points. */
const sum = /^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * Finds telephone numbers: of Serbia as they are dialled within it, and of every country with its prefix. Numbers of files, sums
 * and those in `published` are none.
 *
 * @example
 * findPhones('+381 64 123 4567', new Set()); // [{ start: 0, end: 16 }]
 * findPhones('022-05-1234/2026', new Set()); // []
 */
export function findPhones(text: string, published: ReadonlySet<string>): readonly Place[] {
  const line = plainLine(text);
  return [...line.text.matchAll(phone)]
    .filter(({ 0: number, index }) => {
      const after = line.text.slice(index + number.length, index + number.length + 3);
      return (
        !ofFile.test(number) &&
        !goesOnAsFile.test(after) &&
        !sum.test(number) &&
        hasRightLength(number) &&
        !published.has(dialAddress(asDialled(number)))
      );
    })
    .map(({ 0: number, index }) => ({
      start: line.places[index] ?? 0,
      end: line.places[index + number.length] ?? text.length,
    }));
}

/** With the prefix of Serbia eight or nine digits follow; within it nine or ten are dialled. */
function hasRightLength(number: string): boolean {
  const digits = asDialled(number).replace(/\D/g, '');
  if (digits.startsWith('381')) return digits.length >= 11 && digits.length <= 12;
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 10;
  return digits.length >= 9 && digits.length <= 15;
}

/** Without the zero that some write behind the prefix of the country. */
function asDialled(number: string): string {
  const plain = number.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return plain.replace(/^\+3810/, '+381');
}
