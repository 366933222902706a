import { fold } from '../language/search-key';
import type { ImportedPerson } from './read-imported-row';

/** Somebody who is a member already; nobody else is ever compared with. */
export interface KnownMember {
  readonly id: string;
  readonly mail: string;
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly profession: string | null;
  readonly institution: string | null;
}

/** What the organisation says of its member, and would say otherwise. */
export interface MemberDifference {
  readonly field: 'profession' | 'institution';
  readonly before: string | null;
  readonly after: string;
}

/**
 * What becomes of a row: an invitation, a change of what the organisation says of its member, nothing, a question to a
 * person, or nothing because another row has the same address. `namesDiffer` is only shown: a name is changed by its
 * bearer alone.
 */
export type RowVerdict =
  | { readonly state: 'new' }
  | {
      readonly state: 'changed';
      readonly member: string;
      readonly differences: readonly MemberDifference[];
      readonly namesDiffer: boolean;
    }
  | { readonly state: 'same'; readonly member: string; readonly namesDiffer: boolean }
  | { readonly state: 'double'; readonly members: readonly string[] }
  | { readonly state: 'refused'; readonly code: 'mail-twice'; readonly row: number };

/** What stands around a row. */
export interface RowSurroundings {
  /** The member with this address. */
  readonly member?: KnownMember;
  /** Members with other addresses whose name reads the same, see {@link nameKey}. */
  readonly namesakes: readonly KnownMember[];
  /** Another row of the file with this address. */
  readonly twin?: number;
}

/**
 * Judges a row that names a person. Whether an address that is no member's belongs to an account somewhere is not asked, so
 * that nobody learns it.
 *
 * @example
 * judgeImportedRow(person, { namesakes: [] }); // { state: 'new' }
 */
export function judgeImportedRow(
  person: ImportedPerson,
  { member, namesakes, twin }: RowSurroundings,
): RowVerdict {
  if (twin !== undefined) return { state: 'refused', code: 'mail-twice', row: twin };
  if (member === undefined)
    return namesakes.length === 0
      ? { state: 'new' }
      : { state: 'double', members: namesakes.map(({ id }) => id) };
  const differences = (['profession', 'institution'] as const).flatMap((field) => {
    const after = person[field];
    const before = member[field];
    return after === null || (before !== null && fold(before) === fold(after))
      ? []
      : [{ field, before, after }];
  });
  const namesDiffer = namesOf(person).some((name) => !namesOf(member).includes(name));
  return differences.length === 0
    ? { state: 'same', member: member.id, namesDiffer }
    : { state: 'changed', member: member.id, differences, namesDiffer };
}

/**
 * By what two people are found to have one name: its words in any order, in either script, with and without diacritics.
 *
 * @example
 * nameKey('Јовановић Марија') === nameKey('Marija Jovanovic'); // true
 */
export function nameKey(name: string): string {
  return fold(name).split(' ').sort().join(' ');
}

/** As they are written: another spelling, or the other script, is worth to be shown. */
function namesOf({ latin, cyrillic }: Pick<KnownMember, 'latin' | 'cyrillic'>): readonly string[] {
  return [latin, cyrillic].filter((name) => name !== null);
}
