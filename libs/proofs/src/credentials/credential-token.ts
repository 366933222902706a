import { latin1 } from '../encoding/latin1';
import { fromBase64Url } from '../encoding/base64url';
import { readIssuer, type CredentialCheck } from './check-credential';
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

/** What a token was found to be, see {@link CredentialCheck}; `no-credential`: what is signed in it is none. */
export type TokenCheck =
  | (Extract<CredentialCheck, { kind: 'genuine' }> & { readonly credential: JsonObject })
  | Exclude<CredentialCheck, { kind: 'genuine' }>
  | { readonly kind: 'no-credential' };

/**
 * Checks the credential of a token (Securing Verifiable Credentials using JOSE, VC-JWT) by the key that its header names.
 *
 * @example
 * checkToken(text, keys, crypto); // { kind: 'genuine', credential: { name: 'Prvi razgovor', … }, key }
 */
export function checkToken(
  text: string,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): TokenCheck {
  const [header = '', payload = '', signature = ''] = text.split('.');
  const said = jsonIn(header);
  if (!isObject(said) || !isCheckedKind(said)) return { kind: 'unchecked-proof' };
  const key = keys.find(({ issuer, id }) => said['kid'] === `${issuer}#${id}`);
  if (key === undefined) return { kind: 'unknown-key' };
  const [bytes, publicKey] = [fromBase64Url(signature), fromBase64Url(key.publicKey)];
  const message = new TextEncoder().encode(`${header}.${payload}`);
  const holds =
    bytes?.length === 64 && publicKey?.length === 32 && crypto.verify(bytes, message, publicKey);
  if (!holds) return { kind: 'altered' };
  const credential = jsonIn(payload);
  if (!isCredential(credential)) return { kind: 'no-credential' };
  return key.issuer === readIssuer(credential)
    ? { kind: 'genuine', credential, key }
    : { kind: 'altered' };
}

/** A header that must be understood (`crit`) is one that isn't. */
function isCheckedKind(header: JsonObject): boolean {
  return header['alg'] === 'EdDSA' && header['typ'] === 'vc+jwt' && header['crit'] === undefined;
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(fromBase64Url(part) ?? new Uint8Array()));
  } catch {
    return undefined;
  }
}
