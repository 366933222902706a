/** What is done about people of a run. */
export const participantDeedKinds = ['withdraw', 'transfer', 'extend'] as const;

/** One of {@link participantDeedKinds}. */
export type ParticipantDeedKind = (typeof participantDeedKinds)[number];

/**
 * Why it is not done about somebody: they are not on the run, have finished, have a later day already, are on the other run, lack what
 * that one asks for, or it has no place left.
 */
export const participantSkips = [
  'not-on-it',
  'finished',
  'no-later',
  'on-it',
  'lacking',
  'full',
] as const;

/** One of {@link participantSkips}. */
export type ParticipantSkip = (typeof participantSkips)[number];

/** What is known of somebody when it is decided. */
export interface ParticipantFacts {
  readonly onIt: boolean;
  readonly finished: boolean;
  /** By when they have to finish, or else begin; null where there is no such day. */
  readonly lastDay: string | null;
}

/**
 * Why a deed is not done about somebody, whatever the other run has; undefined where it is done.
 *
 * @param until the day up to which it would be extended
 * @example judgeParticipantDeed('extend', { onIt: true, finished: false, lastDay: '2026-03-08' }, '2026-03-08'); // 'no-later'
 */
export function judgeParticipantDeed(
  kind: ParticipantDeedKind,
  { onIt, finished, lastDay }: ParticipantFacts,
  until?: string,
): ParticipantSkip | undefined {
  if (!onIt) return 'not-on-it';
  if (kind === 'withdraw') return undefined;
  if (finished) return 'finished';
  if (kind === 'transfer' || until === undefined) return undefined;
  return lastDay !== null && until > lastDay ? undefined : 'no-later';
}
