import type { Note } from '@svetionik/domain/exchange/note';
import {
  gradeNumber,
  isTolerated,
  type Numeric,
  type NumberShare,
} from '@svetionik/domain/items/numeric/numeric';
import { roundPercent } from './percents';

/** A number that is answered, how far from it an answer may be, and the share of the points in percent. */
export interface TypedNumber extends NumberShare {
  /** As the file has it. */
  readonly text: string;
}

/** The number that is right, the shares of others, and what is told of them. */
export interface RightNumber extends Pick<Numeric, 'tolerance' | 'shares'> {
  readonly value: number;
  readonly notes: readonly Note[];
}

/** Of more numbers it is not asked one by one which of them decides. */
const mostCompared = 200;

/**
 * The first number that earns all the points, of a question of which elsewhere the first that fits counts, and the shares
 * of others. Here the narrowest counts: told are those for which that makes a difference, and those that take points away.
 *
 * @returns undefined where none earns all the points
 * @example
 * readTypedNumbers([{ value: 3, tolerance: 2, percent: 100, text: '3:2' }]); // { value: 3, tolerance: 2, notes: [] }
 */
export function readTypedNumbers(numbers: readonly TypedNumber[]): RightNumber | undefined {
  const given = numbers
    .slice(0, mostCompared)
    .map((each) => ({ ...each, percent: roundPercent(Math.max(0, each.percent)) }));
  const reached = given.filter(isReached);
  const right = reached.find(({ percent }) => percent === 100);
  if (right === undefined) return undefined;
  const shares = reached
    .filter((each) => each !== right && (each.percent > 0 || isException(each, reached)))
    .map(({ value, tolerance, percent }) => ({ value, tolerance, percent }));
  const read = {
    value: right.value,
    tolerance: right.tolerance,
    ...(shares.length > 0 && { shares }),
  };
  const undecided = given.filter((each) => isUndecided(each, given, read));
  const isNegative = numbers.some(({ percent }) => percent < 0);
  return {
    ...read,
    notes: [
      ...(isNegative || numbers.length > mostCompared
        ? [{ effect: 'changed', code: 'partial-credit' } satisfies Note]
        : []),
      ...(undecided.length > 0
        ? [{ effect: 'changed', code: 'scoring', detail: textsOf(undecided) } satisfies Note]
        : []),
    ],
  };
}

/** Whether no earlier number takes all that one accepts. */
function isReached(number: TypedNumber, place: number, all: readonly TypedNumber[]): boolean {
  const ends = endsOf(number);
  return !all.slice(0, place).some((earlier) => ends.every((end) => isTolerated(earlier, end)));
}

/** Whether a number that earns nothing takes something away from one that earns. */
function isException(one: TypedNumber, all: readonly TypedNumber[]): boolean {
  return all.some(
    (other) =>
      other.percent > 0 &&
      one.tolerance <= other.tolerance &&
      Math.abs(one.value - other.value) <= one.tolerance + other.tolerance + 1e-9,
  );
}

/** Whether at one of its ends, or beside it, a number would earn something else than elsewhere. */
function isUndecided(
  number: TypedNumber,
  all: readonly TypedNumber[],
  read: Omit<RightNumber, 'notes'>,
): boolean {
  const [least = 0, most = 0] = endsOf(number);
  return [least - 1e-6, least, least + 1e-6, most - 1e-6, most, most + 1e-6].some((answer) => {
    const there = all.find((each) => isTolerated(each, answer))?.percent ?? 0;
    return Math.abs(gradeNumber(read, answer) - there / 100) > 1e-3;
  });
}

function endsOf({ value, tolerance }: TypedNumber): readonly number[] {
  return [value - tolerance, value + tolerance];
}

function textsOf(numbers: readonly TypedNumber[]): string {
  return numbers
    .map(({ text }) => text)
    .join(', ')
    .slice(0, 100);
}
