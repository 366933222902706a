import { X509Certificate, type KeyObject } from 'node:crypto';
import { readPrivateKey } from './credential-key';
import { UnusableKey } from './key-problem';
import { openPkcs12 } from './pkcs12';

/** What signs documents: a private key, its certificate, and those that lead up from it. */
export interface DocumentKey {
  readonly privateKey: KeyObject;
  /** The signer's own first. */
  readonly certificates: readonly [X509Certificate, ...X509Certificate[]];
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Whether a document can be signed with a key at a moment, and if not, why. */
export type DocumentKeyState = 'ready' | 'missing' | 'not-yet-valid' | 'expired';

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Reads a PEM file with the private key and its chain, in any order. */
export function readDocumentPem(file: string, content: Buffer): DocumentKey {
  const blocks = content.toString('latin1').match(certificateBlock) ?? [];
  return documentKey(
    file,
    readPrivateKey(file, content),
    blocks.map((block) => readCertificate(file, Buffer.from(block))),
  );
}

/** Reads a PKCS#12 file with the private key and its chain. */
export function readDocumentPkcs12(
  file: string,
  content: Buffer,
  password: string | undefined,
): DocumentKey {
  if (password === undefined)
    throw new UnusableKey(
      'password-missing',
      `The file ${file} needs its password in document.password beside it, or in SIGNING_PASSWORD.`,
    );
  const { privateKey, certificates } = openPkcs12(file, content, password);
  return documentKey(
    file,
    readPrivateKey(file, privateKey),
    certificates.map((certificate) => readCertificate(file, certificate)),
  );
}

export function documentKeyState(key: DocumentKey | undefined, now: Date): DocumentKeyState {
  if (key === undefined) return 'missing';
  if (now < key.validFrom) return 'not-yet-valid';
  return now > key.validUntil ? 'expired' : 'ready';
}

function documentKey(
  file: string,
  privateKey: KeyObject,
  certificates: readonly X509Certificate[],
): DocumentKey {
  if (!isUsable(privateKey))
    throw new UnusableKey(
      'another-kind',
      `The file ${file} holds another kind of key: documents are signed with RSA of at least 2048 bits or with P-256.`,
    );
  const own = certificates.find((certificate) => certificate.checkPrivateKey(privateKey));
  if (own === undefined)
    throw new UnusableKey(
      'no-certificate',
      `The file ${file} holds no certificate of its private key.`,
    );
  return {
    privateKey,
    certificates: [own, ...certificates.filter((certificate) => certificate !== own)],
    validFrom: new Date(own.validFrom),
    validUntil: new Date(own.validTo),
  };
}

function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
}

function readCertificate(file: string, content: Buffer): X509Certificate {
  try {
    return new X509Certificate(content);
  } catch {
    throw new UnusableKey(
      'certificate-unreadable',
      `The file ${file} holds a certificate that cannot be read.`,
    );
  }
}
