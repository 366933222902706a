import type { X509Certificate } from 'node:crypto';
import { describeCertificate } from './certificate-description';

/** Whose signature a key makes, as its certificate says: that of a person, or the seal of an organisation. */
export interface DocumentSigner {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Whether the certificate says that it is a qualified one (ETSI EN 319 412-5). */
  readonly isQualified: boolean;
}

/** Statements of a qualified certificate, as they stand in it: that it is one, and what it is for. */
const statements = {
  qualified: Buffer.from('060604008e460101', 'hex'),
  person: Buffer.from('060704008e46010601', 'hex'),
  organisation: Buffer.from('060704008e46010602', 'hex'),
};

/** A key signs many documents. */
const known = new WeakMap<X509Certificate, DocumentSigner | 'unsaid'>();

/** Undefined where the certificate says neither; then the document does not either. */
export function readSigner(certificate: X509Certificate): DocumentSigner | undefined {
  const signer = known.get(certificate) ?? read(certificate) ?? 'unsaid';
  known.set(certificate, signer);
  return signer === 'unsaid' ? undefined : signer;
}

function read(certificate: X509Certificate): DocumentSigner | undefined {
  const kind = kindOf(certificate);
  if (kind === undefined) return undefined;
  const { issuedTo } = describeCertificate(certificate.raw);
  const name = (kind === 'organisation' ? attribute(certificate, 'O') : undefined) ?? issuedTo;
  return { kind, name, isQualified: certificate.raw.includes(statements.qualified) };
}

/** A seal names the number of its organisation, a person has a given name or a surname (ETSI EN 319 412-2 and -3). */
function kindOf(certificate: X509Certificate): DocumentSigner['kind'] | undefined {
  if (certificate.raw.includes(statements.organisation)) return 'organisation';
  if (certificate.raw.includes(statements.person)) return 'person';
  if (['GN', 'SN'].some((name) => attribute(certificate, name) !== undefined)) return 'person';
  return attribute(certificate, 'organizationIdentifier') === undefined
    ? undefined
    : 'organisation';
}

/** The program escapes what separates attributes. */
function attribute({ subject }: X509Certificate, name: string): string | undefined {
  const line = subject.split('\n').find((each) => each.startsWith(`${name}=`));
  return line?.slice(name.length + 1).replace(/\\(.)/gu, '$1');
}
