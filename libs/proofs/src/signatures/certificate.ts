import { keyPurposes } from './certificate-extensions';
import { holderKind, type HolderKind } from './certificate-holder';
import {
  requireContent,
  derTags,
  readElements,
  readIdentifier,
  sameBytes,
  type DerElement,
} from './der';
import { readTime } from './der-time';
import { readAttributes, type NameAttribute } from './distinguished-name';

/** What an X.509 certificate says, as far as a check of a signature needs it. */
export interface SigningCertificate {
  /** Whom it names: a person, an organisation; empty where it names nobody. */
  readonly issuedTo: string;
  /** Whose signatures it is for; undefined where it does not say. */
  readonly holder: HolderKind | undefined;
  /** What its key is for beside plain signatures, as object identifiers; none where it does not say. */
  readonly purposes: readonly string[];
  /** Who gave it out, in its own words; whether that is true, the certificate cannot say. */
  readonly issuedBy: string;
  /** Whether it names as its issuer whom it names: nobody else confirms it then. */
  readonly selfIssued: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** The distinguished name of the issuer, then the serial number, as they stand: what signatures call it by. */
  readonly issuerAndSerial: readonly [Uint8Array, Uint8Array];
  /** The public key with its kind (SubjectPublicKeyInfo). */
  readonly publicKey: Uint8Array;
  /** Undefined for keys that signatures are not checked with here. */
  readonly keyKind: KeyKind | undefined;
}

/** An elliptic curve that signatures of documents are made on. */
export type Curve = 'P-256' | 'P-384';

/** What a public key is: of RSA, or on a curve. */
export type KeyKind = 'RSA' | Curve;

/** Attributes that name somebody, the most telling first: the name, the organisation, its unit. */
const naming = ['2.5.4.3', '2.5.4.10', '2.5.4.11'] as const;
const rsa = '1.2.840.113549.1.1.1';
const curves: Readonly<Record<string, Curve>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
};

/** The element in which a certificate carries its extensions (RFC 5280, 4.1). */
const extensionsTag = 0xa3;

/**
 * Reads an X.509 certificate (RFC 5280) in DER. Nothing of it is verified.
 *
 * @throws RangeError where it is none
 * @example
 * readCertificate(der).issuedTo; // 'dr Vesna Ilić'
 */
export function readCertificate(der: Uint8Array): SigningCertificate {
  const [whole] = readElements(der);
  const [toBeSigned] = readElements(requireContent(whole, derTags.sequence));
  const elements = readElements(requireContent(toBeSigned, derTags.sequence));
  const fields = elements.filter(({ tag }) => tag !== derTags.first);
  const [serial, , issuer, validity, subject, publicKey] = fields;
  if (
    serial === undefined ||
    issuer === undefined ||
    subject === undefined ||
    publicKey === undefined
  )
    throw new RangeError('A certificate without names, number or key');
  const [from, until] = readElements(requireContent(validity, derTags.sequence));
  const holder = readAttributes(subject);
  const extensions = elements.find(({ tag }) => tag === extensionsTag);
  return {
    issuedTo: nameIn(holder),
    holder: holderKind(holder, extensions),
    purposes: keyPurposes(extensions),
    issuedBy: nameIn(readAttributes(issuer)),
    selfIssued: sameBytes(subject.whole, issuer.whole),
    validFrom: readTime(from),
    validUntil: readTime(until),
    issuerAndSerial: [issuer.whole, serial.whole],
    publicKey: publicKey.whole,
    keyKind: keyKindOf(publicKey),
  };
}

function nameIn(attributes: readonly NameAttribute[]): string {
  const named = naming.map((identifier) =>
    attributes.find((attribute) => attribute.identifier === identifier),
  );
  return named.find((attribute) => attribute !== undefined)?.text ?? '';
}

function keyKindOf({ content }: DerElement): KeyKind | undefined {
  const [kind, parameters] = readElements(
    requireContent(readElements(content)[0], derTags.sequence),
  );
  if (readIdentifier(kind) === rsa) return 'RSA';
  return parameters?.tag === derTags.identifier ? curves[readIdentifier(parameters)] : undefined;
}
