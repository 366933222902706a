import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import { setImmediate } from 'node:timers/promises';
import { DomainError } from '../http/domain-error';

/** So many characters, to the end of their line, are searched at once. */
const searchedAtOnce = 8_192;
/** So many before a piece, from the beginning of their line, are searched with it: whatever stands across two pieces is found. */
const searchedAgain = 512;
/** A line that is longer than so much more goes on in the next piece, after a space or a comma where it has one. */
const longestRest = 8_192;
const between = /[ ,]/;

/**
 * Refuses what holds a valid personal number before it is stored. The text itself goes nowhere. The body of every
 * request has been here when a handler gets it; files and commands of the operator come on their own.
 */
export function refusePersonalNumber(value: unknown): void {
  if (holdsPersonalNumber(value)) throw new DomainError('text.personal-number');
}

/** The same of a long text, with others served in between: searched whole, ten megabytes hold a process up for seconds. */
export async function refuseInPieces(text: string): Promise<void> {
  for (const piece of cutInPieces(text)) {
    refusePersonalNumber(piece);
    await setImmediate();
  }
}

function* cutInPieces(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = endOfPart(text, start + searchedAtOnce);
    yield text.slice(beginningOfPart(text, start - searchedAgain), end);
    start = end;
  }
}

/** Where the line of this place ends, or else a word of it. */
function endOfPart(text: string, place: number): number {
  const rest = text.slice(place, place + longestRest);
  const line = rest.indexOf('\n');
  const word = line < 0 ? rest.search(between) : line;
  return Math.min(text.length, place + (word < 0 ? longestRest : word + 1));
}

/** Where the line of this place begins, or else a word of it. */
function beginningOfPart(text: string, place: number): number {
  if (place <= 0) return 0;
  const from = Math.max(0, place - longestRest);
  const before = text.slice(from, place);
  const line = before.lastIndexOf('\n');
  const word = line < 0 ? Math.max(before.lastIndexOf(' '), before.lastIndexOf(',')) : line;
  return word < 0 ? from : from + word + 1;
}
