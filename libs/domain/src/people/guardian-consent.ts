import { addDays, addMonths } from '../credits/calendar-span';

/**
 * What whoever opens an account says of their age: 18 or older, 15 to 17, or younger. Nobody is asked for a day of birth.
 */
export const statedAges = ['adult', 'minor', 'child'] as const;

/** One of {@link statedAges}. */
export type StatedAge = (typeof statedAges)[number];

/** Whoever was 15 then is 18 by now. */
const monthsToMajority = 36;

/**
 * The last day on which somebody who said that they were 15 or older has become 18 by today: three years ago. Whoever said so later may
 * still be younger.
 *
 * @param today a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when it is no existing day
 * @example
 * findMajorityBound('2026-03-05'); // '2023-03-05'
 */
export function findMajorityBound(today: string): string {
  return addMonths(today, -monthsToMajority);
}

/**
 * The first day on which somebody counts as of age.
 *
 * @param minorSince the day on which they were said to be 15 to 17
 * @throws RangeError when it is no existing day
 * @example
 * findMajorityDay('2026-03-05'); // '2029-03-05'
 * findMajorityDay('2028-02-29'); // '2031-03-01'
 */
export function findMajorityDay(minorSince: string): string {
  const day = addMonths(minorSince, monthsToMajority);
  return findMajorityBound(day) < minorSince ? addDays(day, 1) : day;
}

/**
 * Whether somebody counts as a minor today.
 *
 * @param minorSince the day on which they were said to be 15 to 17; null where that was never said
 * @param today a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when `today` is no existing day
 * @example
 * isMinor('2023-03-06', '2026-03-05'); // true
 * isMinor('2023-03-05', '2026-03-05'); // false
 */
export function isMinor(minorSince: string | null, today: string): boolean {
  return minorSince !== null && minorSince > findMajorityBound(today);
}

/**
 * Whether somebody may take no course yet, because they are a minor and a guardian's consent is missing.
 *
 * @param today a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when `today` is no existing day
 * @example
 * awaitsConsent({ minorSince: '2026-01-10', consented: false }, '2026-03-05'); // true
 */
export function awaitsConsent(
  { minorSince, consented }: { readonly minorSince: string | null; readonly consented: boolean },
  today: string,
): boolean {
  return !consented && isMinor(minorSince, today);
}

/**
 * Whether a day can stand on the paper of a consent: not one to come, and none so long ago that whoever is a minor today was younger
 * than 15 then.
 *
 * @param signedOn the day on the paper, `2026-03-05`
 * @param today a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when `today` is no existing day
 * @example
 * judgeConsentDay('2026-03-06', '2026-03-05'); // 'to-come'
 * judgeConsentDay('2023-03-05', '2026-03-05'); // 'too-early'
 */
export function judgeConsentDay(signedOn: string, today: string): 'fits' | 'to-come' | 'too-early' {
  if (signedOn > today) return 'to-come';
  return signedOn > findMajorityBound(today) ? 'fits' : 'too-early';
}

/**
 * Whether a consent can have been withdrawn on a day: not one to come, and not before it was given.
 *
 * @param withdrawnOn the day on which the guardian took it back, `2026-03-05`
 * @param signedOn the day on its paper
 * @param today a day of the organisation's calendar
 * @example
 * judgeWithdrawalDay('2026-03-05', { signedOn: '2026-03-05', today: '2026-03-05' }); // 'fits'
 */
export function judgeWithdrawalDay(
  withdrawnOn: string,
  { signedOn, today }: { readonly signedOn: string; readonly today: string },
): 'fits' | 'to-come' | 'too-early' {
  if (withdrawnOn > today) return 'to-come';
  return withdrawnOn >= signedOn ? 'fits' : 'too-early';
}
