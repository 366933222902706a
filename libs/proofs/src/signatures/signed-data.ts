import { requireContent, derTags, readElements, readIdentifier, type DerElement } from './der';

/** Signed data by one signer (RFC 5652, 5.1), as far as they are read without knowing what is signed. */
export interface SignedData {
  /** What kind of content is signed, as an object identifier. */
  readonly contentKind: string;
  /** What is signed; undefined where it is elsewhere. */
  readonly content: Uint8Array | undefined;
  /** The bytes of each certificate. */
  readonly certificates: readonly Uint8Array[];
  /** Six elements, and a seventh where attributes stand there that are not signed. */
  readonly signer: readonly DerElement[];
}

const signedData = '1.2.840.113549.1.7.2';

/**
 * Reads signed data. Nothing is verified.
 *
 * @param version what the form of the data asks for: 1 where plain data are signed, 3 for other content (RFC 5652, 5.1)
 * @throws RangeError where the bytes are none, have another version, or not one signer with certificates and signed attributes
 * @example
 * readSignedData(der, 1).contentKind; // '1.2.840.113549.1.7.1'
 */
export function readSignedData(der: Uint8Array, version: 1 | 3): SignedData {
  const [kind, wrapped] = readElements(
    requireContent(readElements(der, 1)[0], derTags.sequence),
    2,
  );
  if (readIdentifier(kind) !== signedData) throw new RangeError('No signed data');
  const elements = readElements(
    requireContent(readElements(requireContent(wrapped, derTags.first), 1)[0], derTags.sequence),
  );
  // A list of revoked certificates may stand between them and the signers.
  const [written, digests, content, certificates, ...rest] = elements;
  const signers = rest.at(-1);
  if (rest.length > 2 || (rest.length === 2 && rest[0]?.tag !== derTags.second))
    throw new RangeError('Signed data with more than they may hold');
  requireVersion(written, version);
  const [signer] = readElements(requireContent(signers, derTags.set), 1);
  const signed = readElements(requireContent(signer, derTags.sequence));
  if (signed.length !== 6 && signed.length !== 7) throw new RangeError('Not a signer');
  requireVersion(signed[0], 1);
  requireAnnounced(digests, signed[2]);
  const [contentKind, inside] = readElements(requireContent(content, derTags.sequence));
  return {
    contentKind: readIdentifier(contentKind),
    content:
      inside &&
      requireContent(readElements(requireContent(inside, derTags.first), 1)[0], derTags.octets),
    certificates: readElements(requireContent(certificates, derTags.first)).map(
      ({ whole }) => whole,
    ),
    signer: signed,
  };
}

/** One is the version of a signer that names its certificate by issuer and number. */
function requireVersion(version: DerElement | undefined, expected: number): void {
  const bytes = requireContent(version, derTags.integer);
  if (bytes.length !== 1 || bytes[0] !== expected) throw new RangeError('Another version');
}

/** By its identifier alone: some write that a hash has no parameters, and some nothing. */
function requireAnnounced(digests: DerElement | undefined, used: DerElement | undefined): void {
  const nameOf = (algorithm: DerElement | undefined): string =>
    readIdentifier(readElements(requireContent(algorithm, derTags.sequence))[0]);
  if (!readElements(requireContent(digests, derTags.set)).map(nameOf).includes(nameOf(used)))
    throw new RangeError('A digest that was not announced');
}
