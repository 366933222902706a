import { addDays } from '../credits/calendar-span';

const answerDays = 30;

/**
 * The last day on which a request for erasure is answered in time: 30 days after it was made (data protection law, Sl. glasnik RS 87/2018).
 *
 * @throws RangeError when `askedOn` is no existing day
 * @example
 * lastAnswerDay('2026-11-26'); // '2026-12-26'
 */
export function lastAnswerDay(askedOn: string): string {
  return addDays(askedOn, answerDays);
}

/**
 * Why an account is erased: its person asked for it, consent was withdrawn, the purpose is over, or a law or decision demands it.
 *
 * @example
 * const ground: ErasureGround = 'request';
 */
export type ErasureGround = (typeof erasureGrounds)[number];

/** Every {@link ErasureGround}. */
export const erasureGrounds = [
  'request',
  'consent-withdrawn',
  'purpose-over',
  'legal-duty',
] as const;
