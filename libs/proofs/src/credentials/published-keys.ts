import { fromBase58 } from '../encoding/base58';
import { toBase64Url } from '../encoding/base64url';
import { isObject, type JsonObject } from './integrity-proof';
import type { IssuerKey } from './issuer-key';

/**
 * The Ed25519 keys that a text of JSON publishes: the list of an installation, the document of a did:web, or a key set
 * (JWKS) whose keys name their issuer. Empty where it publishes none. The last two do not name the organiser, whose
 * identifier stands in for its name.
 *
 * @example
 * publishedKeys(textOfDidJson)[0]?.issuer; // 'did:web:svetionik.example:api:v1:issuers:0199…'
 */
export function publishedKeys(text: string): IssuerKey[] {
  const value = parse(text);
  const listed = Array.isArray(value)
    ? value
    : isObject(value)
      ? [value['items'], value['verificationMethod'], value['keys']].find(Array.isArray)
      : undefined;
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return items
    .filter(isObject)
    .flatMap((item) => installationKey(item) ?? multikeyOf(item) ?? webKeyOf(item) ?? []);
}

function installationKey({ id, issuer, organiser, publicKey }: JsonObject): IssuerKey | undefined {
  if (
    typeof id !== 'string' ||
    typeof issuer !== 'string' ||
    typeof publicKey !== 'string' ||
    !isObject(organiser)
  )
    return undefined;
  const { 'sr-Latn': latin, 'sr-Cyrl': cyrillic } = organiser;
  return typeof latin === 'string' && typeof cyrillic === 'string'
    ? { id, issuer, publicKey, organiser: { 'sr-Latn': latin, 'sr-Cyrl': cyrillic } }
    : undefined;
}

function multikeyOf({ id, publicKeyMultibase }: JsonObject): IssuerKey | undefined {
  if (
    typeof id !== 'string' ||
    typeof publicKeyMultibase !== 'string' ||
    !publicKeyMultibase.startsWith('z')
  )
    return undefined;
  const bytes = fromBase58(publicKeyMultibase.slice(1));
  return bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01
    ? keyNamed(id, toBase64Url(bytes.subarray(2)))
    : undefined;
}

function webKeyOf({ kid, kty, crv, x }: JsonObject): IssuerKey | undefined {
  return kty === 'OKP' && crv === 'Ed25519' && typeof kid === 'string' && typeof x === 'string'
    ? keyNamed(kid, x)
    : undefined;
}

/** @param name the issuer, `#`, and the key */
function keyNamed(name: string, publicKey: string): IssuerKey | undefined {
  const [issuer = '', id = ''] = name.split('#');
  return issuer === '' || id === ''
    ? undefined
    : { id, issuer, publicKey, organiser: { 'sr-Latn': issuer, 'sr-Cyrl': issuer } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
