import type { signingKey } from '@svetionik/contracts/organisers';
import type { z } from 'zod';
import type { SigningKeys } from '../../platform/signing/signing-keys';

/** A key that signs documents, as an administrator sees it. */
export function describeSigningKey(
  keys: SigningKeys,
  name: string,
  now: Date,
): z.output<typeof signingKey> {
  const certificate = keys.documentCertificate(name);
  return {
    name,
    standing: keys.findStatus(name, now),
    issuedTo: certificate?.issuedTo ?? null,
    holder: certificate?.holder ?? null,
    issuedBy: certificate?.issuedBy ?? null,
    validFrom: certificate?.validFrom.toISOString() ?? null,
    validUntil: certificate?.validUntil.toISOString() ?? null,
    fingerprint: certificate?.fingerprint ?? null,
  };
}
