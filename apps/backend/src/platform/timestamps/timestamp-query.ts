import { createHash } from 'node:crypto';
import {
  integerOne,
  objectIdentifier,
  octetString,
  positiveInteger,
  sequence,
  yes,
} from '../pdf/signature/der';

const sha256 = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'));

/** A TimeStampReq (RFC 3161, 2.4.1) with nothing but a hash of the bytes and the nonce; it asks for the certificate. */
export function encodeTimestampQuery(stamped: Uint8Array, nonce: Uint8Array): Buffer {
  const hash = createHash('sha256').update(stamped).digest();
  return sequence(integerOne, sequence(sha256, octetString(hash)), positiveInteger(nonce), yes);
}
