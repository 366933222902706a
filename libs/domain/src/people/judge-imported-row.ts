import { fold } from '../language/search-key';
import type { ImportedPerson } from './read-imported-row';

/** Somebody who is a member already; nobody else is ever compared with. */
export interface KnownMember {
  readonly id: string;
  readonly mail: string;
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly job: string | null;
  readonly institution: string | null;
  readonly isLearner: boolean;
  readonly isBlocked: boolean;
}

/** What the organisation says of its member, and would say otherwise; a training that it does not know of yet. */
export interface MemberDifference {
  readonly field: 'job' | 'institution' | 'role' | 'training';
  readonly before: string | null;
  readonly after: string;
}

/**
 * What becomes of a row: an invitation, a change of what the organisation says of its member, nothing, a question to a
 * person, or nothing because another row has the same address or the member is blocked. `namesDiffer` is only shown: a
 * name is changed by its bearer alone.
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
  | { readonly state: 'refused'; readonly code: 'mail-twice'; readonly row: number }
  | { readonly state: 'refused'; readonly code: 'member-blocked' };

/** What stands around a row. */
export interface RowSurroundings {
  /** The member with this address. */
  readonly member?: KnownMember;
  /** Members with other addresses whose name reads the same, see {@link nameKey}. */
  readonly namesakes: readonly KnownMember[];
  /** Another row of the file with this address. */
  readonly twin?: number;
  /** Whether the member has written this training down, or had it written down. */
  readonly knowsTraining?: boolean;
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
  { member, namesakes, twin, knowsTraining = false }: RowSurroundings,
): RowVerdict {
  if (twin !== undefined) return { state: 'refused', code: 'mail-twice', row: twin };
  if (member === undefined)
    return namesakes.length === 0
      ? { state: 'new' }
      : { state: 'double', members: namesakes.map(({ id }) => id) };
  if (member.isBlocked) return { state: 'refused', code: 'member-blocked' };
  const differences = findDifferences(person, member, knowsTraining);
  const namesDiffer = namesOf(person).some((name) => !namesOf(member).includes(name));
  return differences.length === 0
    ? { state: 'same', member: member.id, namesDiffer }
    : { state: 'changed', member: member.id, differences, namesDiffer };
}

/**
 * What a row says of somebody who is new, as what it would change for them.
 *
 * @example
 * listSaid({ ...person, job: 'lekarka', institution: null, training: null }); // [{ field: 'job', before: null, after: 'lekarka' }]
 */
export function listSaid({
  job,
  institution,
  training,
}: Pick<ImportedPerson, 'job' | 'institution' | 'training'>): readonly MemberDifference[] {
  const said = { job, institution, training: training?.title ?? null };
  return (['job', 'institution', 'training'] as const).flatMap((field) => {
    const after = said[field];
    return after === null ? [] : [{ field, before: null, after }];
  });
}

/** What a row would change for a member: never their name, address or anything else of their account. */
function findDifferences(
  person: ImportedPerson,
  member: KnownMember,
  knowsTraining: boolean,
): readonly MemberDifference[] {
  const said = (['job', 'institution'] as const).flatMap((field): MemberDifference[] => {
    const after = person[field];
    const before = member[field];
    return after === null || (before !== null && fold(before) === fold(after))
      ? []
      : [{ field, before, after }];
  });
  const { training } = person;
  return [
    ...said,
    ...(member.isLearner ? [] : [{ field: 'role', before: null, after: 'learner' } as const]),
    ...(training === null || knowsTraining
      ? []
      : [{ field: 'training', before: null, after: training.title } as const]),
  ];
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
