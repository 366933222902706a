/** What is found of a row of a list of people while an import is taken back. */
export interface UndoneFacts {
  /** Whether its invitation, which nobody had accepted, was withdrawn. */
  readonly isWithdrawn: boolean;
  /** Whether the membership that came of it has ended. */
  readonly hasEnded: boolean;
  /** Whether its invitation was accepted. */
  readonly isAccepted: boolean;
  /** Whether it had changed a membership, or put somebody in a group or a course. */
  readonly hasChanged: boolean;
  /** Whether all of that is as it was before. */
  readonly isBack: boolean;
}

/** What undoing did with a row. */
export type UndoneRow = 'withdrawn' | 'ended' | 'restored' | 'kept' | 'nothing';

/**
 * Says what undoing an import did with a row: what somebody has changed since is `kept`, and a membership that somebody had before they
 * accepted stays.
 *
 * @example
 * judgeUndoneRow({ isWithdrawn: false, hasEnded: false, isAccepted: false, hasChanged: true, isBack: true }); // 'restored'
 */
export function judgeUndoneRow({
  isWithdrawn,
  hasEnded,
  isAccepted,
  hasChanged,
  isBack,
}: UndoneFacts): UndoneRow {
  if (isWithdrawn) return 'withdrawn';
  if (hasEnded) return 'ended';
  if (hasChanged) return isBack ? 'restored' : 'kept';
  return isAccepted ? 'kept' : 'nothing';
}
