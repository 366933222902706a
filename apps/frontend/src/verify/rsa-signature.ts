import { requireContent, derTags, readElements, sameBytes } from '@svetionik/proofs/signatures/der';
import type { HashName } from '@svetionik/proofs/signatures/signature-algorithm';

/** A hash function, and how long what it gives is. */
export interface Hash {
  (bytes: Uint8Array): Uint8Array;
  readonly outputLen: number;
}

/** How RSA signatures say which hash they are made with: the beginning of a DigestInfo (RFC 8017, section 9.2). */
const digestInfos: Readonly<Record<HashName, readonly number[]>> = {
  'SHA-256': [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
  ],
  'SHA-384': [
    0x30, 0x41, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0x05,
    0x00, 0x04, 0x30,
  ],
  'SHA-512': [
    0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05,
    0x00, 0x04, 0x40,
  ],
};

/** What would take a browser long is no key that documents are signed with. */
const largest = { modulusBits: 16_384, exponent: 2n ** 33n };

/** The message as RSASSA-PKCS1-v1_5 signs it is made anew and compared, so that no padding is ever read (RFC 8017, section 8.2.2). */
export function verifyPkcs1(
  name: HashName,
  hash: Hash,
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  const opened = open(publicKey, signature);
  if (opened === null) return false;
  const end = [0, ...digestInfos[name], ...hash(message)];
  const { bytes } = opened;
  return (
    bytes.length >= end.length + 10 &&
    sameBytes(
      bytes,
      new Uint8Array([
        0,
        1,
        ...new Array<number>(bytes.length - end.length - 2).fill(0xff),
        ...end,
      ]),
    )
  );
}

/** RSASSA-PSS with a mask by the same hash (RFC 8017, sections 8.1.2 and 9.1.2). */
export function verifyPss(
  hash: Hash,
  saltLength: number,
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): boolean {
  const opened = open(publicKey, signature);
  if (opened === null) return false;
  const spareBits = (8 - ((opened.modulusBits - 1) % 8)) % 8;
  const bytes = spareBits === 0 ? opened.bytes.subarray(1) : opened.bytes;
  const maskLength = bytes.length - hash.outputLen - 1;
  if (
    maskLength < saltLength + 1 ||
    (spareBits === 0 && opened.bytes[0] !== 0) ||
    bytes.at(-1) !== 0xbc
  )
    return false;
  const [masked, digest] = [bytes.subarray(0, maskLength), bytes.subarray(maskLength, -1)];
  const unused = (0xff00 >> spareBits) & 0xff;
  if (((masked[0] ?? 0) & unused) !== 0) return false;
  const mask = maskOf(digest, maskLength, hash);
  const block = masked.map(
    (byte, place) => (byte ^ (mask[place] ?? 0)) & (place === 0 ? ~unused : 0xff),
  );
  const padding = new Uint8Array(maskLength - saltLength);
  padding[padding.length - 1] = 1;
  if (!sameBytes(padding, block.subarray(0, padding.length))) return false;
  return sameBytes(
    digest,
    hash(
      new Uint8Array([...new Uint8Array(8), ...hash(message), ...block.subarray(padding.length)]),
    ),
  );
}

/** What the public key makes of a signature, as long as the modulus; null where it cannot be one. */
function open(
  publicKey: Uint8Array,
  signature: Uint8Array,
): { readonly bytes: Uint8Array; readonly modulusBits: number } | null {
  const [, key] = readElements(requireContent(readElements(publicKey, 1)[0], derTags.sequence), 2);
  const [modulus = 0n, exponent = 0n] = readElements(
    requireContent(
      readElements(requireContent(key, derTags.bits).subarray(1), 1)[0],
      derTags.sequence,
    ),
    2,
  ).map((number) => numberOf(requireContent(number, derTags.integer)));
  const modulusBits = modulus.toString(2).length;
  const length = Math.ceil(modulusBits / 8);
  const value = numberOf(signature);
  if (
    modulusBits > largest.modulusBits ||
    exponent >= largest.exponent ||
    exponent < 3n ||
    signature.length !== length ||
    value >= modulus
  )
    return null;
  return { bytes: bytesOf(power(value, exponent, modulus), length), modulusBits };
}

/** MGF1 (RFC 8017, appendix B.2.1). */
function maskOf(seed: Uint8Array, length: number, hash: Hash): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / hash.outputLen) }, (_, index) => [
    ...hash(new Uint8Array([...seed, ...bytesOf(BigInt(index), 4)])),
  ]);
  return new Uint8Array(blocks.flat());
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

function bytesOf(value: bigint, length: number): Uint8Array {
  const text = value.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, place) =>
    Number.parseInt(text.slice(place * 2, place * 2 + 2), 16),
  );
}
