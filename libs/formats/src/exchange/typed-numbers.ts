import type { Note } from '@svetionik/domain/exchange/note';

/** A number that is answered, how far from it an answer may be, and the share of the points in percent. */
export interface TypedNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly percent: number;
  /** As the file has it. */
  readonly text: string;
}

/** The number that is right, and what is told of the others. */
export interface RightNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly notes: readonly Note[];
}

/**
 * The first number that earns all the points, of a question of which elsewhere the first that fits counts. Others that
 * earn all, parts of the points, and exceptions within the tolerance are told.
 *
 * @returns undefined where none earns all the points
 * @example
 * readTypedNumbers([{ value: 3, tolerance: 2, percent: 100, text: '3:2' }]); // { value: 3, tolerance: 2, notes: [] }
 */
export function readTypedNumbers(numbers: readonly TypedNumber[]): RightNumber | undefined {
  const place = numbers.findIndex(({ percent }) => percent >= 100);
  const right = numbers[place];
  if (right === undefined) return undefined;
  const full = numbers.filter((each) => each !== right && each.percent >= 100);
  const exceptions = numbers
    .slice(0, place)
    .filter((each) => each.percent <= 0 && isOverlap(each, right));
  const isPartial = numbers.some(({ percent }) => percent > 0 && percent < 100);
  return {
    value: right.value,
    tolerance: right.tolerance,
    notes: [
      ...(full.length > 0
        ? [{ effect: 'lost', code: 'key', detail: textsOf(full) } satisfies Note]
        : []),
      ...(exceptions.length > 0
        ? [{ effect: 'changed', code: 'scoring', detail: textsOf(exceptions) } satisfies Note]
        : []),
      ...(isPartial ? [{ effect: 'lost', code: 'partial-credit' } satisfies Note] : []),
    ],
  };
}

function isOverlap(one: TypedNumber, other: TypedNumber): boolean {
  return Math.abs(one.value - other.value) <= one.tolerance + other.tolerance + 1e-9;
}

function textsOf(numbers: readonly TypedNumber[]): string {
  return numbers
    .map(({ text }) => text)
    .join(', ')
    .slice(0, 100);
}
