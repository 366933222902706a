import { derTags, readElements, requireContent, sameBytes, type DerElement } from './der';
import { readTime } from './der-time';
import { readSignedContent, type CmsSignature } from './cms-signature';
import { signerFaults, type DocumentCrypto } from './signer-check';
import { hashNamed, type HashName } from './signature-algorithm';

/** What an authority of time says to have seen, and when (RFC 3161). */
export interface TimestampToken {
  readonly signature: CmsSignature;
  /** What the authority signed: a TSTInfo. */
  readonly content: Uint8Array;
  /** The hash of what it was given. */
  readonly imprint: { readonly hash: HashName; readonly value: Uint8Array };
  readonly at: Date;
  /** The number by which whoever asked knows the answer again, as an integer of DER; undefined where there was none. */
  readonly nonce: Uint8Array | undefined;
}

const timestampContent = '1.2.840.113549.1.9.16.1.4';
const timestamping = '1.3.6.1.5.5.7.3.8';

/**
 * Reads a time stamp. Nothing is verified. Undefined where it was made in a way that is not checked here.
 *
 * @throws RangeError where the bytes are none
 * @example
 * readTimestampToken(der)?.at.toISOString(); // '2027-03-05T10:00:00.000Z'
 */
export function readTimestampToken(der: Uint8Array): TimestampToken | undefined {
  const signed = readSignedContent(der, timestampContent);
  if (signed === undefined) return undefined;
  const [whole] = readElements(signed.content, 1);
  const [, , imprint, , at, ...others] = readElements(requireContent(whole, derTags.sequence));
  const [algorithm, value] = readElements(requireContent(imprint, derTags.sequence), 2);
  const hash = hashNamed(algorithm);
  if (hash === undefined) return undefined;
  return {
    ...signed,
    imprint: { hash, value: requireContent(value, derTags.octets) },
    at: readTime(at),
    nonce: nonceAmong(others),
  };
}

/**
 * Whether a time stamp is of some bytes, and whole: signed with the key of the certificate in it, which is for time stamps and held
 * at its time. Whether that authority is to be trusted is not looked at.
 *
 * @param stamped what the time stamp has to be of
 * @example
 * await checkTimestamp(signatureValue, token, crypto); // true
 */
export async function checkTimestamp(
  stamped: Uint8Array,
  { signature, content, imprint, at }: TimestampToken,
  crypto: DocumentCrypto,
): Promise<boolean> {
  const { purposes, validFrom, validUntil } = signature.certificate;
  return (
    purposes.includes(timestamping) &&
    validFrom <= at &&
    at <= validUntil &&
    sameBytes(imprint.value, await crypto.digest(imprint.hash, stamped)) &&
    (await signerFaults(signature, content, crypto)).length === 0
  );
}

/** Of what may follow the time, it alone is a plain integer. */
function nonceAmong(elements: readonly DerElement[]): Uint8Array | undefined {
  return elements.find(({ tag }) => tag === derTags.integer)?.content;
}
