/** For how many minutes a proof of who somebody is opens what asks for a fresh one. */
export const freshMinutes = 10;

/**
 * Whether somebody has proven recently enough who they are. A proof in the future, as a clock that was set back leaves it, is none.
 *
 * @example
 * isFresh(new Date('2026-11-30T10:00:00Z'), new Date('2026-11-30T10:09:59Z')); // true
 */
export function isFresh(provenAt: Date, now: Date): boolean {
  const age = now.getTime() - provenAt.getTime();
  return age >= 0 && age < freshMinutes * 60_000;
}
