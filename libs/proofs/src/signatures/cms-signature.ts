import { readCertificate, type SigningCertificate } from './certificate';
import {
  requireContent,
  derTags,
  readElements,
  readIdentifier,
  sameBytes,
  type DerElement,
} from './der';
import {
  hashNamed,
  plainEcdsa,
  signatureAlgorithm,
  type DigestName,
  type HashName,
  type SignatureAlgorithm,
} from './signature-algorithm';
import { readSignedData, type SignedData } from './signed-data';

/** A signature by one signer, and the certificate that it names. */
export interface CmsSignature {
  readonly certificate: SigningCertificate;
  /** The bytes of the certificate. */
  readonly certificateBytes: Uint8Array;
  readonly digest: HashName;
  /** What the signer says that the signed bytes hash to. */
  readonly messageDigest: Uint8Array;
  /** What the signer says that the certificate hashes to, so that no other can take its place (RFC 5035). */
  readonly certificateDigest: { readonly hash: DigestName; readonly value: Uint8Array };
  /** The attributes as they were signed: as a set. */
  readonly signedAttributes: Uint8Array;
  readonly algorithm: SignatureAlgorithm;
  /** As Web Crypto takes it. */
  readonly signature: Uint8Array;
  /** As it stands: what a time stamp is over. */
  readonly signatureValue: Uint8Array;
}

/** A signature apart from what it signs, and the time stamp beside it. */
export interface DocumentCms extends CmsSignature {
  /** A TimeStampToken (RFC 3161) in DER, not read yet. */
  readonly timestamp: Uint8Array | undefined;
}

const identifiers = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  formerSigningCertificate: '1.2.840.113549.1.9.16.2.12',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/**
 * Reads a CMS signature (RFC 5652) with the attributes of PAdES baseline B or, with a time stamp, B-T (ETSI EN 319 142-1).
 * Nothing is verified. Undefined where it was made in a way that is not checked here.
 *
 * @throws RangeError where the bytes are none: damaged, or without what the baseline asks for
 * @example
 * readCmsSignature(der)?.certificate.issuedTo; // 'dr Vesna Ilić'
 */
export function readCmsSignature(der: Uint8Array): DocumentCms | undefined {
  const data = readSignedData(der, 1);
  if (data.contentKind !== identifiers.data || data.content !== undefined)
    throw new RangeError('Signed data of something else');
  const unsigned = unsignedValues(data.signer[6]);
  if (unsigned.some(({ kind }) => kind !== identifiers.timestampToken) || unsigned.length > 1)
    return undefined;
  const signature = readSignature(data, (values) =>
    certificateDigest(values(identifiers.signingCertificate), 'SHA-256'),
  );
  return signature && { ...signature, timestamp: unsigned[0]?.value.whole };
}

/**
 * Reads a CMS signature that carries what it signs, of another kind than plain data. Nothing is verified; attributes that are not
 * signed are not read. Undefined where it was made in a way that is not checked here.
 *
 * @throws RangeError where the bytes are none, or what they carry is of another kind
 * @example
 * readSignedContent(der, '1.2.840.113549.1.9.16.1.4')?.content; // Uint8Array of a TSTInfo
 */
export function readSignedContent(
  der: Uint8Array,
  kind: string,
): { readonly content: Uint8Array; readonly signature: CmsSignature } | undefined {
  const data = readSignedData(der, 3);
  const { content } = data;
  if (data.contentKind !== kind || content === undefined)
    throw new RangeError('Signed data of something else');
  const signature = readSignature(data, (values) => {
    const current = values(identifiers.signingCertificate);
    return current === undefined
      ? certificateDigest(values(identifiers.formerSigningCertificate), 'SHA-1')
      : certificateDigest(current, 'SHA-256');
  });
  return signature && { content, signature };
}

/** The values of signed attributes, by kind. */
type SignedValues = (identifier: string) => DerElement | undefined;

function readSignature(
  { contentKind, certificates, signer }: SignedData,
  readCertificateDigest: (values: SignedValues) => CmsSignature['certificateDigest'] | undefined,
): CmsSignature | undefined {
  const [, name, digestAlgorithm, attributes, algorithm, signature] = signer;
  const certificateBytes = certificates.find((bytes) => isNamed(readCertificate(bytes), name));
  if (certificateBytes === undefined)
    throw new RangeError('The certificate of the signer is not there');
  const certificate = readCertificate(certificateBytes);
  const digest = hashNamed(digestAlgorithm);
  const method = digest && signatureAlgorithm(algorithm, digest, certificate.keyKind);
  const values = signedValues(attributes, contentKind);
  const namedCertificate = readCertificateDigest(values);
  if (digest === undefined || method === undefined || namedCertificate === undefined)
    return undefined;
  const bytes = requireContent(signature, derTags.octets);
  return {
    certificate,
    certificateBytes,
    digest,
    messageDigest: requireContent(values(identifiers.messageDigest), derTags.octets),
    certificateDigest: namedCertificate,
    signedAttributes: asSet(attributes),
    algorithm: method,
    signature: method.name === 'ECDSA' ? plainEcdsa(bytes, method.namedCurve) : bytes,
    signatureValue: bytes,
  };
}

/** Attributes that nobody signed, each with one value. */
function unsignedValues(
  attributes: DerElement | undefined,
): { readonly kind: string; readonly value: DerElement }[] {
  if (attributes === undefined) return [];
  return readElements(requireContent(attributes, derTags.second)).map((attribute) => {
    const [kind, values] = readElements(requireContent(attribute, derTags.sequence), 2);
    const [value] = readElements(requireContent(values, derTags.set), 1);
    if (value === undefined) throw new RangeError('An attribute without a value');
    return { kind: readIdentifier(kind), value };
  });
}

/** What is signed beside the file, by kind; each may stand there once, with one value. */
function signedValues(attributes: DerElement | undefined, contentKind: string): SignedValues {
  const pairs = readElements(requireContent(attributes, derTags.first)).map(({ content }) =>
    readElements(content),
  );
  const value = (identifier: string): DerElement | undefined => {
    const [found, ...again] = pairs.filter(([kind]) => readIdentifier(kind) === identifier);
    if (again.length > 0) throw new RangeError('An attribute that stands there more than once');
    return found && readElements(requireContent(found[1], derTags.set), 1)[0];
  };
  if (readIdentifier(value(identifiers.contentType)) !== contentKind)
    throw new RangeError('Signed as something else');
  return value;
}

/**
 * Of ESSCertIDv2, or ESSCertID, whose hash is SHA-1 (RFC 5035).
 *
 * @param usual the hash where it names none
 */
function certificateDigest(
  stated: DerElement | undefined,
  usual: 'SHA-256' | 'SHA-1',
): CmsSignature['certificateDigest'] | undefined {
  const [ids] = readElements(requireContent(stated, derTags.sequence));
  const [id] = readElements(requireContent(ids, derTags.sequence));
  const fields = readElements(requireContent(id, derTags.sequence));
  const named = fields[0]?.tag === derTags.sequence;
  const hash = named ? hashNamed(fields[0]) : usual;
  return hash && { hash, value: requireContent(fields[named ? 1 : 0], derTags.octets) };
}

function isNamed({ issuerAndSerial }: SigningCertificate, name: DerElement | undefined): boolean {
  const said = readElements(requireContent(name, derTags.sequence), 2);
  return issuerAndSerial.every((bytes, place) => sameBytes(bytes, said[place]?.whole));
}

/** Signed as a set, written under a tag (RFC 5652, 5.4). */
function asSet(attributes: DerElement | undefined): Uint8Array {
  const set = new Uint8Array(attributes?.whole ?? []);
  set[0] = derTags.set;
  return set;
}
