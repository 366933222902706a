import { createHash, sign } from 'node:crypto';
import { readCertificate } from '@svetionik/proofs/signatures/certificate';
import { readElements } from '@svetionik/proofs/signatures/der';
import {
  contextTagged,
  element,
  encodeSet,
  integerOne,
  objectIdentifier,
  octetString,
  positiveInteger,
  sequence,
} from '../../apps/backend/src/platform/pdf/signature/der';
import type { DocumentKey } from '../../apps/backend/src/platform/signing/document-key';
import { testKey } from './signing';

/** What a time stamp is made of; tests change one part. */
export interface TimestampParts {
  readonly imprint: Uint8Array;
  /** Of the imprint, as it says. */
  readonly imprintHash: Buffer;
  readonly at: Date;
  readonly nonce: Uint8Array | undefined;
  /** A key on P-256, with the certificate that goes along. */
  readonly key: DocumentKey;
  /** How the certificate is named: as now, or by SHA-1 as before RFC 5035. */
  readonly naming: 'current' | 'former';
  /** The signed content becomes another after it was signed. */
  readonly change: (content: Buffer) => Buffer;
}

const kinds = {
  signedData: objectIdentifier('1.2.840.113549.1.7.2'),
  timestamp: objectIdentifier('1.2.840.113549.1.9.16.1.4'),
  contentType: objectIdentifier('1.2.840.113549.1.9.3'),
  messageDigest: objectIdentifier('1.2.840.113549.1.9.4'),
  current: objectIdentifier('1.2.840.113549.1.9.16.2.47'),
  former: objectIdentifier('1.2.840.113549.1.9.16.2.12'),
  ecdsaWithSha256: objectIdentifier('1.2.840.10045.4.3.2'),
};
const withSha256 = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'));
const three = positiveInteger(new Uint8Array([3]));
const policy = objectIdentifier('1.2.3.4.1');

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** A TimeStampToken (RFC 3161) that holds, but for the parts that are given. */
export function makeTimestamp(parts: Partial<TimestampParts>): Buffer {
  const {
    key = testKey('timestamp-p256'),
    naming = 'current',
    change = (content: Buffer) => content,
  } = parts;
  const content = encodeContent(parts);
  const [own] = key.certificates;
  const certificateHash = naming === 'current' ? sha256(own.raw) : sha1(own.raw);
  const attributes = [
    sequence(kinds.contentType, encodeSet(kinds.timestamp)),
    sequence(kinds.messageDigest, encodeSet(octetString(sha256(content)))),
    sequence(kinds[naming], encodeSet(sequence(sequence(sequence(octetString(certificateHash)))))),
  ];
  const signed = encodeSet(...attributes);
  const signer = sequence(
    integerOne,
    sequence(...readCertificate(own.raw).issuerAndSerial),
    withSha256,
    contextTagged(0, ...readElements(signed).map((set) => set.content)),
    sequence(kinds.ecdsaWithSha256),
    octetString(sign('sha256', signed, key.privateKey)),
  );
  return sequence(
    kinds.signedData,
    contextTagged(
      0,
      sequence(
        three,
        encodeSet(withSha256),
        sequence(kinds.timestamp, contextTagged(0, octetString(change(content)))),
        contextTagged(0, own.raw),
        encodeSet(signer),
      ),
    ),
  );
}

/** A TSTInfo. */
function encodeContent({
  imprint = sha256(Buffer.alloc(0)),
  imprintHash = withSha256,
  at = new Date('2027-03-05T10:00:01.500Z'),
  nonce,
}: Partial<TimestampParts>): Buffer {
  const time = at.toISOString().replaceAll(/[-:T]/gu, '');
  return sequence(
    integerOne,
    policy,
    sequence(imprintHash, octetString(imprint)),
    positiveInteger(new Uint8Array([1, 0])),
    element(0x18, [Buffer.from(time)]),
    ...(nonce === undefined ? [] : [positiveInteger(nonce)]),
  );
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
