/**
 * How the certificate of a signing key stands on issuing: there is none, it begins later, it has ended or ends within a day,
 * it ends within sixty days, or none of these.
 *
 * @example
 * const fine: SigningStatus = 'ready';
 */
export type SigningStatus = 'missing' | 'not-yet-valid' | 'expired' | 'ending' | 'ready';

/**
 * What keeps certificates from being issued.
 *
 * @example
 * const why: SigningObstacle = 'expired';
 */
export type SigningObstacle = Exclude<SigningStatus, 'ending' | 'ready'>;

const day = 86_400_000;

/**
 * How a signing certificate stands. What is issued now is signed a little later; a certificate that ends within a day counts as
 * expired, so that none is issued that could no longer be signed. The time is warned of sixty days ahead.
 *
 * @param certificate undefined where there is none
 * @example
 * signingStatus({ validFrom: new Date('2026-01-01'), validUntil: new Date('2027-01-01') }, new Date('2026-06-01')); // 'ready'
 * signingStatus({ validFrom: new Date('2026-01-01'), validUntil: new Date('2027-01-01') }, new Date('2026-12-01')); // 'ending'
 */
export function signingStatus(
  certificate: { readonly validFrom: Date; readonly validUntil: Date } | undefined,
  now: Date,
): SigningStatus {
  if (certificate === undefined) return 'missing';
  if (now < certificate.validFrom) return 'not-yet-valid';
  const left = certificate.validUntil.getTime() - now.getTime();
  if (left < day) return 'expired';
  return left < 60 * day ? 'ending' : 'ready';
}

/**
 * Why nothing can be issued with a key; undefined where it can.
 *
 * @example
 * signingObstacle('ending'); // undefined
 */
export function signingObstacle(standing: SigningStatus): SigningObstacle | undefined {
  return standing === 'ending' || standing === 'ready' ? undefined : standing;
}
