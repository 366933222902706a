import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import { comparableName } from '@svetionik/domain/certificates/name-match';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/** What the QR code of a certificate says beside its address: the number up to 16,777,215, the year from 2000 to 2255. */
export interface SealedFacts extends NumberInRegister {
  /** Sixteen characters, see `makeCheckCode`. */
  readonly checkCode: string;
  /** `2026-03-05` */
  readonly issuedOn: string;
  /** The last day on which it is valid; undefined is for ever. */
  readonly expiresOn: string | undefined;
  /** What the document certifies; undefined in codes from before they said it. */
  readonly kind: DocumentKind | undefined;
}

/** Whether a course was completed, or somebody took part. */
type DocumentKind = 'completion' | 'participation';

/** What a QR code was found to be: signed by one of the keys, by a key that is not among them, or changed. */
export type SealCheck =
  | {
      readonly outcome: 'genuine';
      readonly facts: SealedFacts;
      readonly key: IssuerKey;
      readonly digests: SealDigests;
    }
  | { readonly outcome: 'unknown-key' | 'forged' };

/** The first eight bytes of the hash of the name, and of the course, each with the check code as its salt. */
export interface SealDigests {
  readonly name: Uint8Array;
  readonly course: Uint8Array;
}

/** The first two are from before codes said what they certify: without a designation of the register, and with one. */
const versions = { plain: 1, designated: 2, completion: 3, participation: 4 } as const;
const kinds: Readonly<Record<number, DocumentKind>> = {
  [versions.completion]: 'completion',
  [versions.participation]: 'participation',
};
const plainLength = 31;
const signatureLength = 64;
const day = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);

/**
 * The part of the QR code after the `#`, which no browser sends anywhere: 31 bytes and a signature over them and the check
 * code, 127 characters. With the public key of the organiser, it tells a certificate that was issued from a forged one.
 * Where the register has a designation, its bytes come in addition.
 *
 * Bytes: version 3 for a completed course, or 4 for participation; the first six of the key's id; number 3; year since 2000 1;
 * issue and expiry day since 2000-01-01, 2 each (0: none); digests of name and course, 8 each; the designation in UTF-8. Codes from
 * before they said what they certify have version 1, or 2 with a designation.
 *
 * @param keyId the thumbprint of the key, 43 characters of base64url
 * @param sign an Ed25519 signature, 64 bytes
 * @throws RangeError for a number, a year or a day that has no room
 * @example
 * `${facts.checkUrl}#${writeSeal(facts, digests, keyId, sign)}`;
 */
export function writeSeal(
  facts: SealedFacts,
  digests: SealDigests,
  keyId: string,
  sign: (message: Uint8Array) => Uint8Array,
): string {
  const designation = new TextEncoder().encode(facts.designation);
  const payload = new Uint8Array([
    versionOf(facts, designation),
    ...(fromBase64Url(keyId.slice(0, 8)) ?? []),
    ...bytesOf(facts.number, 3),
    ...bytesOf(facts.year - 2000, 1),
    ...bytesOf(daysOf(facts.issuedOn), 2),
    ...bytesOf(facts.expiresOn === undefined ? 0 : daysOf(facts.expiresOn), 2),
    ...digests.name,
    ...digests.course,
    ...designation,
  ]);
  if (payload.length !== plainLength + designation.length)
    throw new RangeError('A key id or a digest of another length');
  return toBase64Url(new Uint8Array([...payload, ...sign(messageOf(facts.checkCode, payload))]));
}

/**
 * Checks the part of a QR code after the `#` against keys; null where it is none.
 *
 * @example
 * readSeal('7K3MQ2V9XH4T0B5D', fragment, keys, crypto)?.outcome; // 'genuine'
 */
export function readSeal(
  checkCode: string,
  fragment: string,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): SealCheck | null {
  const bytes = fromBase64Url(fragment);
  if (bytes === null || !isSeal(bytes)) return null;
  const [payload, signature] = [
    bytes.subarray(0, -signatureLength),
    bytes.subarray(-signatureLength),
  ];
  const keyId = toBase64Url(payload.subarray(1, 7));
  const named = keys.filter(({ id }) => id.startsWith(keyId));
  if (named.length === 0) return { outcome: 'unknown-key' };
  const key = named.find(({ publicKey }) =>
    crypto.verify(
      signature,
      messageOf(checkCode, payload),
      fromBase64Url(publicKey) ?? new Uint8Array(),
    ),
  );
  return key === undefined
    ? { outcome: 'forged' }
    : {
        outcome: 'genuine',
        key,
        facts: factsOf(checkCode, payload),
        digests: { name: payload.slice(15, 23), course: payload.slice(23, plainLength) },
      };
}

/**
 * The digests of a name, in the form in which names are compared, and of a course title.
 *
 * @example
 * sealDigests({ checkCode, name: 'Ана Анић', course: 'Први разговор' }, sha256).name.length; // 8
 */
export function sealDigests(
  {
    checkCode,
    name,
    course,
  }: { readonly checkCode: string; readonly name: string; readonly course: string },
  sha256: CheckingCrypto['sha256'],
): SealDigests {
  const digest = (text: string): Uint8Array =>
    sha256(new TextEncoder().encode(`${checkCode}\n${text}`)).slice(0, 8);
  return { name: digest(comparableName(name)), course: digest(course) };
}

/**
 * Whether a genuine QR code is in somebody's name. Needs nothing but the code.
 *
 * @example
 * sealNames(check, 'ана анић', sha256); // true
 */
export function sealNames(
  { facts, digests }: Extract<SealCheck, { outcome: 'genuine' }>,
  name: string,
  sha256: CheckingCrypto['sha256'],
): boolean {
  if (comparableName(name) === '') return false;
  const digest = sealDigests({ checkCode: facts.checkCode, name, course: '' }, sha256).name;
  return digest.every((byte, place) => byte === digests.name[place]);
}

function versionOf({ kind }: SealedFacts, designation: Uint8Array): number {
  if (kind !== undefined) return versions[kind];
  return designation.length === 0 ? versions.plain : versions.designated;
}

function isSeal(bytes: Uint8Array): boolean {
  const designated = bytes.length - plainLength - signatureLength;
  const version = bytes[0] ?? 0;
  if (designated >= 0 && version in kinds) return true;
  return designated === 0
    ? version === versions.plain
    : designated > 0 && version === versions.designated;
}

function factsOf(checkCode: string, payload: Uint8Array): SealedFacts {
  const expires = numberOf(payload.subarray(13, 15));
  return {
    checkCode,
    number: numberOf(payload.subarray(7, 10)),
    year: 2000 + numberOf(payload.subarray(10, 11)),
    designation: new TextDecoder().decode(payload.subarray(plainLength)),
    issuedOn: dateOf(numberOf(payload.subarray(11, 13))),
    expiresOn: expires === 0 ? undefined : dateOf(expires),
    kind: kinds[payload[0] ?? 0],
  };
}

function messageOf(checkCode: string, payload: Uint8Array): Uint8Array {
  return new Uint8Array([
    ...new TextEncoder().encode(`svetionik-check-${payload[0]}:${checkCode}:`),
    ...payload,
  ]);
}

function bytesOf(value: number, count: number): number[] {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** count)
    throw new RangeError(`${value} has no room in the code`);
  return Array.from(
    { length: count },
    (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256,
  );
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function daysOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - firstDay) / day;
}

function dateOf(days: number): string {
  return new Date(firstDay + days * day).toISOString().slice(0, 10);
}
