import { comparableName } from '@svetionik/domain/certificates/name-match';
import { nameSpellings } from '@svetionik/domain/certificates/name-spellings';
import { toHexadecimal } from '../encoding/hexadecimal';
import { isObject, type JsonObject } from './integrity-proof';
import type { CheckingCrypto } from './issuer-key';

/**
 * The name of a recipient as Open Badges 3.0 hides it: SHA-256 over the name, in the form in which names are compared, and a salt.
 * Who knows the name finds it again; who only has the credential doesn't read it there.
 *
 * @param salt any text, another one for every credential
 * @example
 * hashedName('Ana Anić', '7f3a', sha256); // 'sha256$…', 71 characters
 */
export function hashedName(name: string, salt: string, sha256: CheckingCrypto['sha256']): string {
  return hashedSpelling(comparableName(name), salt, sha256);
}

function hashedSpelling(spelt: string, salt: string, sha256: CheckingCrypto['sha256']): string {
  return `sha256$${toHexadecimal(sha256(new TextEncoder().encode(spelt + salt)))}`;
}

/**
 * Whether a credential was given to somebody of this name, in one of the scripts in which it was hashed and however it is spelt
 * there ({@link nameSpellings}). Needs nothing but the credential.
 *
 * @example
 * namesRecipient(credential, 'anic ana', sha256); // true
 */
export function namesRecipient(
  credential: JsonObject,
  name: string,
  sha256: CheckingCrypto['sha256'],
): boolean {
  const subject = credential['credentialSubject'];
  const identifiers = isObject(subject) ? subject['identifier'] : undefined;
  if (!Array.isArray(identifiers)) return false;
  const hashed = identifiers.filter(isHashed);
  for (const spelt of nameSpellings(name))
    if (hashed.some((one) => one.identityHash === hashedSpelling(spelt, one.salt, sha256)))
      return true;
  return false;
}

function isHashed(one: unknown): one is { readonly salt: string; readonly identityHash: string } {
  return (
    isObject(one) && typeof one['salt'] === 'string' && typeof one['identityHash'] === 'string'
  );
}
