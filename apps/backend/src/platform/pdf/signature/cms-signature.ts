import { readCertificate } from '@svetionik/proofs/signatures/certificate';
import { readElements } from '@svetionik/proofs/signatures/der';
import { createHash, sign } from 'node:crypto';
import type { DocumentKey } from '../../signing/document-key';
import {
  contextTagged,
  element,
  integerOne,
  nothing,
  objectIdentifier,
  octetString,
  sequence,
  encodeSet,
} from './der';

const identifiers = {
  data: objectIdentifier('1.2.840.113549.1.7.1'),
  signedData: objectIdentifier('1.2.840.113549.1.7.2'),
  contentType: objectIdentifier('1.2.840.113549.1.9.3'),
  messageDigest: objectIdentifier('1.2.840.113549.1.9.4'),
  signingCertificate: objectIdentifier('1.2.840.113549.1.9.16.2.47'),
  timestampToken: objectIdentifier('1.2.840.113549.1.9.16.2.14'),
  sha256: objectIdentifier('2.16.840.1.101.3.4.2.1'),
  rsa: objectIdentifier('1.2.840.113549.1.1.1'),
  ecdsaWithSha256: objectIdentifier('1.2.840.10045.4.3.2'),
};
const withSha256 = sequence(identifiers.sha256);

/**
 * A detached CMS signature (RFC 5652) of some bytes with the attributes of CAdES and PAdES baseline B: content type,
 * digest and the signing certificate, but no time, which in a PDF stands in the signature's dictionary (ETSI EN 319 142-1).
 */
export function cmsSignature(key: DocumentKey, parts: readonly Buffer[]): Buffer {
  const [own] = key.certificates;
  const attributes = [
    sequence(identifiers.contentType, encodeSet(identifiers.data)),
    sequence(identifiers.messageDigest, encodeSet(octetString(digest(parts)))),
    // ESSCertIDv2 of RFC 5035; SHA-256 is what it means when it names no other.
    sequence(
      identifiers.signingCertificate,
      encodeSet(sequence(sequence(sequence(octetString(digest([own.raw])))))),
    ),
  ];
  // Signed as a set, written under a tag (RFC 5652, 5.4).
  const signed = encodeSet(...attributes);
  const written = contextTagged(
    0,
    ...readElements(signed)
      .flatMap(({ content }) => readElements(content))
      .map(({ whole }) => whole),
  );
  const signer = sequence(
    integerOne,
    sequence(...readCertificate(own.raw).issuerAndSerial),
    withSha256,
    written,
    algorithmOf(key),
    octetString(sign('sha256', signed, key.privateKey)),
  );
  const certificates = contextTagged(0, ...key.certificates.map(({ raw }) => raw));
  const content = sequence(
    integerOne,
    encodeSet(withSha256),
    sequence(identifiers.data),
    certificates,
    encodeSet(signer),
  );
  return sequence(identifiers.signedData, contextTagged(0, content));
}

/** No signature of the key is longer, in bytes. */
export function longestSignature(key: DocumentKey): number {
  return (
    key.certificates.reduce((sum, { raw }) => sum + raw.length, 0) +
    (key.privateKey.asymmetricKeyDetails?.modulusLength ?? 1024) / 8 +
    512
  );
}

/** The same signature with a time stamp beside it, which nobody signs (RFC 3161, appendix A). */
export function withTimestamp(cms: Uint8Array, token: Uint8Array): Buffer {
  const attribute = sequence(identifiers.timestampToken, encodeSet(token));
  return appendWithin(cms, signerDepth, contextTagged(1, attribute));
}

/** Whatever holds the signer holds it last: signed data under a tag, in them the set of signers, in it the only one. */
const signerDepth = 4;

function appendWithin(der: Uint8Array, depth: number, addition: Uint8Array): Buffer {
  const [outer] = readElements(der, 1);
  if (outer === undefined) throw new RangeError('Nothing to append to');
  const parts = readElements(outer.content).map(({ whole }) => whole);
  const last = parts.at(-1);
  if (depth === 0) return element(outer.tag, [...parts, addition]);
  if (last === undefined) throw new RangeError('A signature without a signer');
  return element(outer.tag, [...parts.slice(0, -1), appendWithin(last, depth - 1, addition)]);
}

function digest(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function algorithmOf({ privateKey }: DocumentKey): Buffer {
  return privateKey.asymmetricKeyType === 'ec'
    ? sequence(identifiers.ecdsaWithSha256)
    : sequence(identifiers.rsa, nothing);
}
