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
  type HashName,
  type SignatureAlgorithm,
} from './signature-algorithm';

/** A detached signature by one signer, and the certificate that it names. */
export interface CmsSignature {
  readonly certificate: SigningCertificate;
  /** The bytes of the certificate. */
  readonly certificateBytes: Uint8Array;
  readonly digest: HashName;
  /** What the signer says that the signed bytes hash to. */
  readonly messageDigest: Uint8Array;
  /** What the signer says that the certificate hashes to, so that no other can take its place (RFC 5035). */
  readonly certificateDigest: { readonly hash: HashName; readonly value: Uint8Array };
  /** The attributes as they were signed: as a set. */
  readonly signedAttributes: Uint8Array;
  readonly algorithm: SignatureAlgorithm;
  /** As Web Crypto takes it. */
  readonly signature: Uint8Array;
}

const identifiers = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
} as const;

/**
 * Reads a CMS signature (RFC 5652) with the attributes of PAdES baseline B (ETSI EN 319 142-1). Nothing is verified.
 * Undefined where it was made in a way that is not checked here.
 *
 * @throws RangeError where the bytes are none: damaged, or without what the baseline asks for
 * @example
 * readCmsSignature(der)?.certificate.issuedTo; // 'dr Vesna Ilić'
 */
export function readCmsSignature(der: Uint8Array): CmsSignature | undefined {
  const { certificates, signer } = signedDataOf(der);
  const [version, name, digestAlgorithm, attributes, algorithm, signature] = signer;
  requireVersionOne(version);
  const certificateBytes = certificates.find((bytes) => isNamed(readCertificate(bytes), name));
  if (certificateBytes === undefined)
    throw new RangeError('The certificate of the signer is not there');
  const certificate = readCertificate(certificateBytes);
  const digest = hashNamed(digestAlgorithm);
  const method = digest && signatureAlgorithm(algorithm, digest, certificate.keyKind);
  const values = signedValues(attributes);
  const certificateDigest = certificateDigestOf(values);
  if (digest === undefined || method === undefined || certificateDigest === undefined)
    return undefined;
  const bytes = requireContent(signature, derTags.octets);
  return {
    certificate,
    certificateBytes,
    digest,
    messageDigest: requireContent(values(identifiers.messageDigest), derTags.octets),
    certificateDigest,
    signedAttributes: asSet(attributes),
    algorithm: method,
    signature: method.name === 'ECDSA' ? plainEcdsa(bytes, method.namedCurve) : bytes,
  };
}

function signedDataOf(der: Uint8Array): {
  certificates: readonly Uint8Array[];
  signer: readonly DerElement[];
} {
  const [kind, wrapped] = readElements(
    requireContent(readElements(der, 1)[0], derTags.sequence),
    2,
  );
  requireIdentifier(kind, identifiers.signedData);
  const [version, digests, content, certificates, signers] = readElements(
    requireContent(readElements(requireContent(wrapped, derTags.first), 1)[0], derTags.sequence),
    5,
  );
  requireVersionOne(version);
  requireIdentifier(
    readElements(requireContent(content, derTags.sequence), 1)[0],
    identifiers.data,
  );
  const [signer] = readElements(requireContent(signers, derTags.set), 1);
  const signed = readElements(requireContent(signer, derTags.sequence), 6);
  const announced = readElements(requireContent(digests, derTags.set));
  if (!announced.some((one) => sameBytes(one.whole, signed[2]?.whole)))
    throw new RangeError('A digest that was not announced');
  return {
    certificates: readElements(requireContent(certificates, derTags.first)).map(
      ({ whole }) => whole,
    ),
    signer: signed,
  };
}

/** What is signed beside the file, by kind; each may stand there once, with one value. */
function signedValues(
  attributes: DerElement | undefined,
): (identifier: string) => DerElement | undefined {
  const pairs = readElements(requireContent(attributes, derTags.first)).map(({ content }) =>
    readElements(content),
  );
  const value = (identifier: string): DerElement | undefined => {
    const [found, ...again] = pairs.filter(([kind]) => readIdentifier(kind) === identifier);
    if (again.length > 0) throw new RangeError('An attribute that stands there more than once');
    return found && readElements(requireContent(found[1], derTags.set), 1)[0];
  };
  requireIdentifier(value(identifiers.contentType), identifiers.data);
  return value;
}

/** ESSCertIDv2: the hash is SHA-256 where it names no other. */
function certificateDigestOf(
  values: (identifier: string) => DerElement | undefined,
): CmsSignature['certificateDigest'] | undefined {
  const [ids] = readElements(
    requireContent(values(identifiers.signingCertificate), derTags.sequence),
  );
  const [id] = readElements(requireContent(ids, derTags.sequence));
  const fields = readElements(requireContent(id, derTags.sequence));
  const named = fields[0]?.tag === derTags.sequence;
  const hash = named ? hashNamed(fields[0]) : 'SHA-256';
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

/** One is the version of what names its certificate by issuer and number, and holds nothing but certificates. */
function requireVersionOne(version: DerElement | undefined): void {
  if (!sameBytes(requireContent(version, derTags.integer), new Uint8Array([1])))
    throw new RangeError('Another version');
}

function requireIdentifier(element: DerElement | undefined, identifier: string): void {
  if (readIdentifier(element) !== identifier)
    throw new RangeError(`Something else than ${identifier}`);
}
