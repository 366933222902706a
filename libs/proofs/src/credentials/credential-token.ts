import { latin1 } from '../encoding/latin1';
import { fromBase64Url } from '../encoding/base64url';
import { isCredential, isObject, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/** Three parts in base64url, the first of which begins with `{"`; what broke it into lines has been taken out. */
const token = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/u;

/**
 * The token that a file is, without the ends of line that people copy along; null where it is none.
 *
 * @example
 * readToken(new TextEncoder().encode('eyJhbGci…\n')); // 'eyJhbGci…'
 */
export function readToken(file: Uint8Array): string | null {
  const text = latin1(file.subarray(0, 100_000)).replace(/\s+/gu, '');
  return file.length <= 100_000 && token.test(text) ? text : null;
}

/**
 * The credential of a token (Securing Verifiable Credentials using JOSE, VC-JWT) and the key that signed it, which belongs
 * to the issuer that the credential names. Undefined where there is none: changed, or not from these issuers.
 *
 * @example
 * genuineToken(text, keys, crypto)?.credential['name']; // 'Prvi razgovor'
 */
export function genuineToken(
  text: string,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): { readonly credential: JsonObject; readonly key: IssuerKey } | undefined {
  const [header = '', payload = '', signature = ''] = text.split('.');
  const [said, credential, bytes] = [jsonIn(header), jsonIn(payload), fromBase64Url(signature)];
  if (!isObject(said) || !isCredential(credential) || bytes?.length !== 64) return undefined;
  // a header that must be understood is one that isn't
  if (said['alg'] !== 'EdDSA' || said['typ'] !== 'vc+jwt' || said['crit'] !== undefined)
    return undefined;
  const issuer = isObject(credential['issuer']) ? credential['issuer']['id'] : credential['issuer'];
  const key = keys.find(
    (one) => one.issuer === issuer && said['kid'] === `${one.issuer}#${one.id}`,
  );
  const publicKey = key && fromBase64Url(key.publicKey);
  if (key === undefined || publicKey?.length !== 32) return undefined;
  return crypto.verify(bytes, new TextEncoder().encode(`${header}.${payload}`), publicKey)
    ? { credential, key }
    : undefined;
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(fromBase64Url(part) ?? new Uint8Array()));
  } catch {
    return undefined;
  }
}
