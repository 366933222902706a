import { renewalStart, renewalEnd } from '@svetionik/domain/certificates/lifecycle/renewal';
import { lastValidDay } from '@svetionik/domain/certificates/lifecycle/validity';
import type { CertificateSource } from './certificate-source';

/** Until when a certificate that is issued on a day will be valid; undefined where it is for ever. A correction moves nothing. */
export function computeLastDay(
  { validity, renewed, passedOn, keptLastDay }: CertificateSource,
  issuedOn: string,
): string | undefined {
  if (keptLastDay !== undefined) return keptLastDay;
  if (renewed === undefined) return lastValidDay(validity, issuedOn);
  return renewalEnd({
    validity,
    counts: renewed.counts,
    life: renewed.life,
    completedOn: passedOn,
  });
}

/** The first day of the term of a renewal; null where the term begins with the issue. */
export function computeFirstDay({ renewed, passedOn }: CertificateSource): string | null {
  return renewed === undefined
    ? null
    : renewalStart({ counts: renewed.counts, life: renewed.life, completedOn: passedOn });
}
