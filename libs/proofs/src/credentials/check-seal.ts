import type { TextInScripts } from '@svetionik/domain/language/script';
import { comparableName } from '@svetionik/domain/certificates/name-match';
import { nameSpellings } from '@svetionik/domain/certificates/name-spellings';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import type { CheckingCrypto, IssuerKey } from './issuer-key';
import {
  readPayload,
  sealLengths,
  writePayload,
  type SealDigests,
  type SealedFacts,
} from './seal-layout';

/**
 * What a QR code was found to be. `forged`: changed, or not signed by the key that it names. `unknown-key`: that key is not among
 * those known here. `unknown-organiser`: the key is, but not for the organiser that the seal is of. `unreadable`: cut short, or of a
 * form from after this program. `without-seal`: it has an address alone, because no key signed when it was made.
 */
export type SealCheck =
  | {
      readonly outcome: 'genuine';
      readonly facts: SealedFacts;
      /** Whose it is. More than one in a code from before codes said it, where organisers share the key. */
      readonly keys: readonly [IssuerKey, ...IssuerKey[]];
      readonly digests: SealDigests;
    }
  | {
      readonly outcome:
        | 'unknown-key'
        | 'unknown-organiser'
        | 'forged'
        | 'unreadable'
        | 'without-seal';
    };

/** What only digests of stand in a seal. */
export interface DigestedFacts {
  readonly checkCode: string;
  readonly name: string;
  readonly course: string;
  /** The id of the organiser, with which its identifier ends, see `issuerDid`. An installation may change the rest: its address. */
  readonly organiser: string;
}

/**
 * The part of the QR code after the `#`, which no browser sends anywhere: 35 bytes and a signature over them and the check
 * code, 132 characters. With the public key of the organiser, it tells a certificate that was issued from a forged one.
 * Where the register has a designation, its bytes come in addition. See `writePayload` for the bytes.
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
  const bytes = fromBase64Url(keyId.slice(0, 8)) ?? new Uint8Array();
  const payload = writePayload({ facts, digests, keyId: bytes });
  return toBase64Url(new Uint8Array([...payload, ...sign(messageOf(facts.checkCode, payload))]));
}

/**
 * Checks the part of a QR code after the `#` against keys.
 *
 * @example
 * readSeal('7K3MQ2V9XH4T0B5D', fragment, keys, crypto).outcome; // 'genuine'
 */
export function readSeal(
  checkCode: string,
  fragment: string,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): SealCheck {
  if (fragment === '') return { outcome: 'without-seal' };
  const bytes = fromBase64Url(fragment) ?? new Uint8Array();
  const payload = bytes.subarray(0, -sealLengths.signature);
  const said = readPayload(checkCode, payload);
  if (said === undefined) return { outcome: 'unreadable' };
  const named = keys.filter(({ id }) => id.startsWith(toBase64Url(said.keyId)));
  if (named.length === 0) return { outcome: 'unknown-key' };
  const signature = bytes.subarray(-sealLengths.signature);
  const message = messageOf(checkCode, payload);
  const signing = named.filter(({ publicKey }) =>
    crypto.verify(signature, message, fromBase64Url(publicKey) ?? new Uint8Array()),
  );
  if (signing.length === 0) return { outcome: 'forged' };
  const { facts, digests } = said;
  const [first, ...others] = signing.filter(({ issuer }) => isOf(digests, issuer, crypto.sha256));
  return first === undefined
    ? { outcome: 'unknown-organiser' }
    : { outcome: 'genuine', facts, digests, keys: [first, ...others] };
}

/**
 * The digests of a name, in the form in which names are compared, of a course title, and of the organiser.
 *
 * @example
 * sealDigests({ checkCode, name: 'Ана Анић', course: 'Први разговор', organiser }, sha256).name.length; // 8
 */
export function sealDigests(
  { checkCode, name, course, organiser }: DigestedFacts,
  sha256: CheckingCrypto['sha256'],
): SealDigests {
  return {
    name: digestOf(checkCode, comparableName(name), sha256),
    course: digestOf(checkCode, course, sha256),
    organiser: organiserDigest(organiser, sha256),
  };
}

/**
 * Whether a genuine QR code is in somebody's name, however it is spelt on the document ({@link nameSpellings}). Needs nothing but
 * the code.
 *
 * @example
 * sealNames(check, 'anić ana', sha256); // true
 */
export function sealNames(
  { facts, digests }: Extract<SealCheck, { outcome: 'genuine' }>,
  name: string,
  sha256: CheckingCrypto['sha256'],
): boolean {
  for (const spelt of nameSpellings(name))
    if (sameDigest(digestOf(facts.checkCode, spelt, sha256), digests.name)) return true;
  return false;
}

/**
 * The organisers that a genuine QR code may be of, each once.
 *
 * @example
 * sealedOrganisers(check).length; // 1, unless it is an early one and its key is shared
 */
export function sealedOrganisers({
  keys,
}: Pick<Extract<SealCheck, { outcome: 'genuine' }>, 'keys'>): readonly TextInScripts[] {
  return [...new Map(keys.map(({ issuer, organiser }) => [issuer, organiser])).values()];
}

function isOf(
  { organiser }: SealDigests,
  issuer: string,
  sha256: CheckingCrypto['sha256'],
): boolean {
  const id = issuer.split(':').at(-1) ?? '';
  return organiser === undefined || sameDigest(organiserDigest(id, sha256), organiser);
}

function organiserDigest(id: string, sha256: CheckingCrypto['sha256']): Uint8Array {
  return sha256(new TextEncoder().encode(`organiser:${id}`)).slice(0, sealLengths.organiser);
}

function digestOf(checkCode: string, text: string, sha256: CheckingCrypto['sha256']): Uint8Array {
  return sha256(new TextEncoder().encode(`${checkCode}\n${text}`)).slice(0, sealLengths.digest);
}

function sameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function messageOf(checkCode: string, payload: Uint8Array): Uint8Array {
  return new Uint8Array([
    ...new TextEncoder().encode(`svetionik-check-${payload[0]}:${checkCode}:`),
    ...payload,
  ]);
}
