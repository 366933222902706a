import { fold } from '../language/search-key';
import { nameKey } from './judge-imported-row';
import type { ImportedPerson } from './read-imported-row';

/** A row of a list of people among those that have one address. */
export interface AddressedRow extends Omit<ImportedPerson, 'mail'> {
  /** In the file. */
  readonly number: number;
}

/**
 * What a row is beside the others with its address: one that another row contradicts or says already (`twin`, its number), or one of a
 * person with several trainings. Then `further` is true of all but the first, and `said` names what an earlier one says for it.
 */
export type SharedAddress =
  | { readonly twin: number }
  | { readonly further: boolean; readonly said: readonly ('job' | 'institution')[] };

/**
 * Rows of one person that are looked at; more of them are a mistake.
 *
 * @example
 * mostRowsOfOnePerson; // 40
 */
export const mostRowsOfOnePerson = 40;

/**
 * Judges a row by those that have its address, itself among them, in the order of the file. They are one person with several trainings
 * where each brings another training and none contradicts another about name, job or institution.
 *
 * @example
 * judgeSharedAddress(row, [row]); // { further: false, said: [] }
 */
export function judgeSharedAddress(
  row: AddressedRow,
  rows: readonly AddressedRow[],
): SharedAddress {
  const others = rows.filter(({ number }) => number !== row.number);
  const [first] = others;
  if (first !== undefined && rows.length > mostRowsOfOnePerson) return { twin: first.number };
  const twin = others.find((other) => !isOnePerson(row, other));
  if (twin !== undefined) return { twin: twin.number };
  const earlier = others.filter(({ number }) => number < row.number);
  const said = (['job', 'institution'] as const).filter((field) =>
    earlier.some((other) => other[field] !== null),
  );
  return { further: earlier.length > 0, said };
}

function isOnePerson(one: AddressedRow, other: AddressedRow): boolean {
  return (
    haveDifferentTrainings(one, other) &&
    haveOneName(one, other) &&
    isAlike(one.job, other.job) &&
    isAlike(one.institution, other.institution)
  );
}

function haveDifferentTrainings(
  { training: one }: AddressedRow,
  { training: other }: AddressedRow,
): boolean {
  if (one === null || other === null) return false;
  return one.finishedOn !== other.finishedOn || fold(one.title) !== fold(other.title);
}

function haveOneName(one: AddressedRow, other: AddressedRow): boolean {
  const known = keysOf(one);
  return keysOf(other).some((key) => known.includes(key));
}

function keysOf({ latin, cyrillic }: AddressedRow): readonly string[] {
  return [latin, cyrillic].flatMap((name) => (name === null ? [] : [nameKey(name)]));
}

/** Whoever says nothing contradicts nobody. */
function isAlike(one: string | null, other: string | null): boolean {
  return one === null || other === null || fold(one) === fold(other);
}
