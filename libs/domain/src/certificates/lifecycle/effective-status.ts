/** What the ledger last says of a certificate. A suspended one waits for somebody to decide whether it is revoked. */
export type CertificateStatus = 'valid' | 'suspended' | 'superseded' | 'revoked' | 'annulled';

/** What a certificate is worth on a day: what the ledger says, or that its last day has passed. */
export type EffectiveStatus = CertificateStatus | 'expired';

/**
 * What a certificate is worth on a day. Its last day still counts. What somebody did to a certificate goes before the day:
 * a revoked one stays revoked.
 *
 * @param until the last day on which it counts, as `countsUntil` gives it, `2031-03-04`; undefined or null is for ever
 * @param today the day by the calendar of the organisation
 * @example
 * judgeEffectiveStatus({ status: 'valid', until: '2026-02-28' }, '2026-03-01'); // 'expired'
 */
export function judgeEffectiveStatus(
  {
    status,
    until,
  }: { readonly status: CertificateStatus; readonly until: string | undefined | null },
  today: string,
): EffectiveStatus {
  const over = until !== undefined && until !== null && until < today;
  return status === 'valid' && over ? 'expired' : status;
}
