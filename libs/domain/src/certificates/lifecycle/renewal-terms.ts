import { usualRenewal, type RenewalRule } from './renewal';
import type { Validity } from './validity';

/**
 * What whoever considers a course is told of its renewal. `opensDaysBefore` is in days before the last one; `graceDays` are
 * those after it on which a completed renewal still counts from expiry, so that nothing is lost.
 *
 * @example
 * const terms: RenewalTerms = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 };
 */
export type RenewalTerms = Omit<RenewalRule, 'course'>;

/**
 * What is said of the renewal of certificates; undefined where they count for ever. Days of grace are left out where the new
 * term counts from completion, because they change nothing there.
 *
 * @example
 * renewalTerms({ kind: 'term', months: 24 }); // { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 0 }
 */
export function renewalTerms(
  validity: Validity,
  { counts, opensDaysBefore, graceDays }: RenewalRule = usualRenewal,
): RenewalTerms | undefined {
  if (validity.kind === 'unlimited') return undefined;
  return { counts, opensDaysBefore, graceDays: counts === 'from-expiry' ? graceDays : 0 };
}
