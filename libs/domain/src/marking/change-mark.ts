/**
 * How long after the last mark of an attempt its result becomes final, in milliseconds: a day. Until then nobody is told the
 * result, and who marked may change what they gave.
 *
 * @example
 * reconsideration; // 86_400_000
 */
export const reconsideration = 24 * 3_600_000;

/** Where an answer stands when its mark is to be changed. Instants in milliseconds since 1970 UTC. */
export interface GivenMark {
  /** As what the mark was given. */
  readonly role: 'first' | 'second' | 'moderator';
  readonly state: 'waiting' | 'moderation' | 'final';
  /** Whether a third person has decided. */
  readonly moderated: boolean;
  /** Whether the attempt has no result yet. */
  readonly awaiting: boolean;
  /** When the last answer of the attempt was marked; undefined while one is not. */
  readonly allMarkedAt: number | undefined;
}

/**
 * Whether who gave a mark may still change it: as long as the result is not final. Once two marks lie too far apart, they
 * stand as they are, because a third person decides between them; that person may change what they gave.
 *
 * @example
 * const mark = { role: 'first', state: 'final', moderated: false, awaiting: true, allMarkedAt: 0 } as const;
 * mayChangeMark(mark, 3_600_000); // true
 * mayChangeMark(mark, 86_400_000); // false
 */
export function mayChangeMark(mark: GivenMark, now: number): boolean {
  if (!mark.awaiting || isResultFinal(mark.allMarkedAt, now)) return false;
  return mark.role === 'moderator' || (mark.state !== 'moderation' && !mark.moderated);
}

/**
 * Whether the result of an attempt that people mark is final.
 *
 * @param allMarkedAt when its last answer was marked; undefined while one is not
 * @example
 * isResultFinal(0, 86_400_000); // true
 */
export function isResultFinal(allMarkedAt: number | undefined, now: number): boolean {
  return allMarkedAt !== undefined && now >= allMarkedAt + reconsideration;
}
