import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import { setImmediate } from 'node:timers/promises';
import { DomainError } from '../http/domain-error';

/** So many characters, to the end of their line, are searched at once. */
const searchedAtOnce = 16_384;
/** So many before a piece, from the beginning of their line, are searched with it: whatever stands across two pieces is found. */
const searchedAgain = 512;

/**
 * Refuses what holds a valid personal number before it is stored. The text itself goes nowhere. The body of every
 * request has been here when a handler gets it; files and commands of the operator come on their own.
 */
export function refusePersonalNumber(value: unknown): void {
  if (holdsPersonalNumber(value)) throw new DomainError('text.personal-number');
}

/** The same of a long text, with others served in between: searched whole, ten megabytes hold a process up for seconds. */
export async function refuseInPieces(text: string): Promise<void> {
  for (const piece of cutAtLines(text)) {
    refusePersonalNumber(piece);
    await setImmediate();
  }
}

function* cutAtLines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start + searchedAtOnce);
    const end = line < 0 ? text.length : line + 1;
    const before = start - searchedAgain;
    yield text.slice(before <= 0 ? 0 : text.lastIndexOf('\n', before) + 1, end);
    start = end;
  }
}
