import type { ElectronicSigner } from '@svetionik/domain/certificates/certificate-facts';
import type { X509Certificate } from 'node:crypto';
import { describeCertificate } from './certificate-description';

/** A key signs many documents. */
const known = new WeakMap<X509Certificate, ElectronicSigner>();

/** Whose signature a key makes, as its certificate says. */
export function readSigner(certificate: X509Certificate): ElectronicSigner {
  const signer = known.get(certificate) ?? read(certificate);
  known.set(certificate, signer);
  return signer;
}

function read({ raw }: X509Certificate): ElectronicSigner {
  const { holder, issuedTo } = describeCertificate(raw);
  return { kind: holder ?? 'unknown', name: issuedTo };
}
