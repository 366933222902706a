import type { ProfileLack } from '../certificates/profile';

/**
 * Why somebody does not get onto a run. `taking` is in another run of the course, `full` has
 * no place left, `closed` takes nobody any more.
 */
export const entrySkips = [
  'on-it',
  'taking',
  'finished',
  'blocked',
  'consent-awaited',
  'prerequisite',
  'profession',
  'over-quota',
  'full',
  'closed',
] as const;

/** One of {@link entrySkips}. */
export type EntrySkip = (typeof entrySkips)[number];

/**
 * What is said of somebody who gets onto a run all the same. `used-up` has no attempt left at what is assessed there, `profile` is of a
 * profession for which none of its certificates is, and `licence` has not given the licence number that theirs needs.
 */
export const entryRemarks = ['used-up', 'profile', 'licence'] as const;

/** One of {@link entryRemarks}. */
export type EntryRemark = (typeof entryRemarks)[number];

/** People put on a run at once, at most. */
export const mostEntering = 10_000;

/** What is known of somebody who is to get onto a run. `institutions` are where they work and what that belongs to, the nearest first. */
export interface EntryFacts {
  readonly onIt: boolean;
  /** Whether they are in another run of the course. */
  readonly taking: boolean;
  readonly finished: boolean;
  readonly blocked: boolean;
  readonly awaitsConsent: boolean;
  /** Whether they have finished what has to come before. */
  readonly prepared: boolean;
  readonly profession: string | null;
  readonly institutions: readonly string[];
}

/**
 * Why somebody does not get onto a run, whether there is a place or not; undefined where nothing is missing.
 *
 * @param professions those for whom it is; for everybody where there are none
 */
export function judgeEntry(
  facts: EntryFacts,
  professions: readonly string[],
): EntrySkip | undefined {
  if (facts.onIt) return 'on-it';
  if (facts.taking) return 'taking';
  if (facts.finished) return 'finished';
  if (facts.blocked) return 'blocked';
  if (facts.awaitsConsent) return 'consent-awaited';
  return findEntryLack(facts, professions);
}

/** What somebody can see to who lacks it for a run. */
export const entryLacks = ['prerequisite', 'profession'] as const;

/** One of {@link entryLacks}. */
export type EntryLack = (typeof entryLacks)[number];

/**
 * What somebody lacks of what a run asks for; undefined where it is nothing.
 *
 * @param professions those for whom it is; for everybody where there are none
 * @example findEntryLack({ prepared: true, profession: 'media' }, ['health']); // 'profession'
 */
export function findEntryLack(
  { prepared, profession }: Pick<EntryFacts, 'prepared' | 'profession'>,
  professions: readonly string[],
): EntryLack | undefined {
  if (!prepared) return 'prerequisite';
  if (professions.length === 0) return undefined;
  return professions.some((each) => each === profession) ? undefined : 'profession';
}

/**
 * What whoever enrols somebody is to know beforehand: they get in, and lack something that others or they themselves have to see to. What
 * stands in their way first is said.
 *
 * @param lack for a certificate by the profiles of the course
 * @example
 * remarkEntry({ usedUp: true }, 'licence'); // 'used-up'
 */
export function remarkEntry(
  { usedUp }: { readonly usedUp: boolean },
  lack: ProfileLack | undefined,
): EntryRemark | undefined {
  return usedUp ? 'used-up' : lack;
}

/** Places of a run: how many and how many are taken; of an institution, or of everybody else where `institution` is null. */
export interface Places {
  readonly institution: string | null;
  /** Null where they are not counted. */
  readonly places: number | null;
  readonly taken: number;
}

/**
 * The places of a run: those of institutions and those that are left for everybody else.
 *
 * @example countPlaces({ capacity: 20, taken: 8 }, [{ institution: 'a', places: 5, taken: 5 }]); // a: 5 of 5, everybody else: 3 of 15
 */
export function countPlaces(
  { capacity, taken }: { readonly capacity: number | null; readonly taken: number },
  quotas: readonly {
    readonly institution: string;
    readonly places: number;
    readonly taken: number;
  }[],
): Places[] {
  const kept = quotas.reduce((sum, { places }) => sum + places, 0);
  const inQuotas = quotas.reduce((sum, quota) => sum + quota.taken, 0);
  const places = capacity === null ? null : capacity - kept;
  return [...quotas, { institution: null, places, taken: taken - inQuotas }];
}

/** Gives places one after the other, each at most once. */
export class PlaceGiver {
  private readonly left: Map<string | null, number>;

  /** @param overQuota whether whoever has none left in the quota of their institution gets one of everybody else's */
  constructor(
    places: readonly Places[],
    private readonly overQuota: boolean,
  ) {
    this.left = new Map(
      places.map((each) => [
        each.institution,
        each.places === null ? Number.POSITIVE_INFINITY : each.places - each.taken,
      ]),
    );
  }

  /**
   * The place of the next one: of an institution, or null for one of everybody else's.
   *
   * @example new PlaceGiver(places, false).give(['a']); // { place: 'a' }, or { why: 'over-quota' } where none is left
   */
  give(
    institutions: readonly string[],
  ): { readonly place: string | null } | { readonly why: EntrySkip } {
    const own = institutions.find((each) => this.left.has(each)) ?? null;
    if (this.take(own)) return { place: own };
    if (own === null) return { why: 'full' };
    if (this.overQuota && this.take(null)) return { place: null };
    return { why: this.overQuota || (this.left.get(null) ?? 0) <= 0 ? 'full' : 'over-quota' };
  }

  private take(from: string | null): boolean {
    const left = this.left.get(from) ?? 0;
    if (left <= 0) return false;
    this.left.set(from, left - 1);
    return true;
  }
}
