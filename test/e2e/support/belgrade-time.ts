import { inBelgrade } from '../../support/belgrade-time';

/** What the clocks in Belgrade show so many minutes from now. */
export function belgradeTime(minutesFromNow: number): string {
  return inBelgrade(Date.now() + minutesFromNow * 60_000);
}
