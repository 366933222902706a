import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { layOutBody } from './certificate-body';
import { layOutProof, layOutSealPlace, layOutSignature } from './certificate-foot';
import type { Part } from './certificate-page';

export type CertificateLayout = ReturnType<typeof layOutCertificate>;

/** Puts every text of a certificate on its place. Nothing is ever clipped: what does not fit says so. */
export function layOutCertificate(facts: CertificateFacts) {
  return { ...layOutBody(facts), ...layOutProof(facts), ...layOutSignature(facts), sealPlace: layOutSealPlace(facts) };
}

export function partsOf({ row, ...parts }: CertificateLayout): Part[] {
  return [...Object.values(parts), ...row.flat()];
}
