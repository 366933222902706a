import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { layOutBody } from './body';
import { layOutProof, layOutSignature } from './foot';
import type { Part } from '../certificate-design';
import { layOutProgramme, partsOfProgramme } from './programme';

export type CertificateLayout = ReturnType<typeof layOutCertificate>;

/** Puts every text of a certificate on its place. Nothing is ever clipped: what does not fit says so. */
export function layOutCertificate(facts: CertificateFacts) {
  const { issuers, row, ...body } = layOutBody(facts);
  const single = {
    ...body,
    ...layOutProof(facts),
    ...layOutSignature(facts),
  };
  return { ...single, issuers, row, programme: layOutProgramme(facts) };
}

export function listParts({ issuers, row, programme, ...parts }: CertificateLayout): Part[] {
  return [
    ...issuers.flat(),
    ...Object.values(parts),
    ...row.flat(),
    ...(programme ? partsOfProgramme(programme) : []),
  ];
}
