/** A link is put on a board or in a mailing list; a code is said to people who are in the room. */
export type EntryLinkKind = 'link' | 'code';

const minutesOfDay = 24 * 60;

/** For how many minutes from now on a link or a code may be open: a year, and a day. */
export const longestOpening: Readonly<Record<EntryLinkKind, number>> = {
  link: 366 * minutesOfDay,
  code: minutesOfDay,
};

/** The most people that one link or code may let in. */
export const mostPlaces = 10_000;

/** What a link is judged by: its places, those that are taken, its end, and since when somebody has closed it. */
export interface JudgedLink {
  readonly most: number;
  readonly entered: number;
  readonly endsAt: Date;
  readonly closedAt: Date | null;
}

/**
 * Whether a link or code lets in, and otherwise why not; who comes by it is told only that it has ended.
 *
 * @example
 * judgeLink({ most: 30, entered: 30, endsAt, closedAt: null }, now); // 'full'
 */
export function judgeLink(
  { most, entered, endsAt, closedAt }: JudgedLink,
  now: Date,
): 'open' | 'closed' | 'over' | 'full' {
  if (closedAt !== null) return 'closed';
  if (endsAt <= now) return 'over';
  return entered >= most ? 'full' : 'open';
}
