import type { X509Certificate } from 'node:crypto';
import type { DocumentKey } from './document-key';

/** What may be shown of the certificate of a key. */
export interface CertificateDescription {
  /** Whom the certificate names: a person, an organisation; empty where it names nobody. */
  readonly issuedTo: string;
  /** Which authority gave it out. */
  readonly issuedBy: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Names in a certificate, the most telling first. */
const naming = ['CN', 'O', 'OU'] as const;

export function describeCertificate({ certificates: [own], validFrom, validUntil }: Pick<DocumentKey, 'certificates' | 'validFrom' | 'validUntil'>): CertificateDescription {
  return { issuedTo: nameIn(own.subject), issuedBy: nameIn(own.issuer), validFrom, validUntil };
}

/** From the lines `CN=…`, `O=…` in which Node.js gives a distinguished name. */
function nameIn(distinguishedName: X509Certificate['subject']): string {
  const lines = distinguishedName.split('\n');
  const found = naming.flatMap((attribute) => lines.find((line) => line.startsWith(`${attribute}=`))?.slice(attribute.length + 1) ?? []);
  return found[0] ?? '';
}
