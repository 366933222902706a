import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { DesignedCertificate, Occasion } from './certificate-design';
import { firstDesign } from './first/design';
import { framedDesign } from './framed/design';

/** Draws a certificate as its facts say; those that say nothing are of the time of the first design. */
export function designCertificate(
  facts: CertificateFacts,
  occasion: Occasion = { medium: 'file', hasSeal: true },
): DesignedCertificate {
  return (facts.design === undefined ? firstDesign : framedDesign)(facts, occasion);
}
