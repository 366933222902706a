import type { Curve, KeyKind } from './certificate';
import { requireContent, derTags, readElements, readIdentifier, type DerElement } from './der';

/** A hash, by the name that Web Crypto has for it. */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** A hash that no signature may be made with, too: of certificates, which older time stamps name by it. */
export type DigestName = HashName | 'SHA-1';

/** How a signature was made, by the names that Web Crypto has for it. */
export type SignatureAlgorithm =
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: HashName }
  | { readonly name: 'RSA-PSS'; readonly hash: HashName; readonly saltLength: number }
  | { readonly name: 'ECDSA'; readonly hash: HashName; readonly namedCurve: Curve };

const hashes: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const rsa = '1.2.840.113549.1.1.1';
const pss = '1.2.840.113549.1.1.10';
const maskGeneration = '1.2.840.113549.1.1.8';
const rsaWith: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const ecdsaWith: Readonly<Record<string, HashName>> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};

/**
 * The hash that an AlgorithmIdentifier names; undefined for hashes that are not checked here, SHA-1 among them.
 *
 * @throws RangeError where the element is no AlgorithmIdentifier
 * @example
 * hashNamed(element); // 'SHA-256'
 */
export function hashNamed(element: DerElement | undefined): HashName | undefined {
  const [identifier, ...parameters] = readElements(requireContent(element, derTags.sequence));
  requireNone(parameters);
  return hashes[readIdentifier(identifier)];
}

/**
 * The algorithm that an AlgorithmIdentifier of a signature names (RFC 8017, RFC 5758); undefined for those that are not
 * checked here, and where it goes with neither the digest nor the key.
 *
 * @param digest the hash of the content, which the signature has to be made with too
 * @param key what the public key is; undefined for others
 * @throws RangeError where the element is no AlgorithmIdentifier
 * @example
 * signatureAlgorithm(element, 'SHA-256', 'P-256')?.name; // 'ECDSA'
 */
export function signatureAlgorithm(
  element: DerElement | undefined,
  digest: HashName,
  key: KeyKind | undefined,
): SignatureAlgorithm | undefined {
  const [identifier, ...parameters] = readElements(requireContent(element, derTags.sequence));
  const kind = readIdentifier(identifier);
  if (kind === pss) return key === 'RSA' ? probabilistic(parameters[0], digest) : undefined;
  requireNone(parameters);
  if (kind === rsa || rsaWith[kind] === digest)
    return key === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash: digest } : undefined;
  return ecdsaWith[kind] === digest && key !== undefined && key !== 'RSA'
    ? { name: 'ECDSA', hash: digest, namedCurve: key }
    : undefined;
}

/**
 * A signature of ECDSA as Web Crypto takes it: both numbers one after the other, each as long as the curve asks for.
 *
 * @throws RangeError where it is none of the curve
 * @example
 * plainEcdsa(der, 'P-256').length; // 64
 */
export function plainEcdsa(der: Uint8Array, curve: Curve): Uint8Array {
  const numbers = readElements(requireContent(readElements(der, 1)[0], derTags.sequence), 2);
  const length = curve === 'P-256' ? 32 : 48;
  const made = new Uint8Array(length * 2);
  numbers.forEach((number, index) => {
    const bytes = requireContent(number, derTags.integer);
    const significant = bytes[0] === 0 ? bytes.subarray(1) : bytes;
    if (significant.length > length) throw new RangeError('A number that is longer than its curve');
    made.set(significant, length * (index + 1) - significant.length);
  });
  return made;
}

/** RSASSA-PSS-params: the hash and the mask would be SHA-1 where they are left out, so that they have to be there; the salt is 20 bytes. */
function probabilistic(
  parameters: DerElement | undefined,
  digest: HashName,
): SignatureAlgorithm | undefined {
  const [hash, mask, salt] = readElements(requireContent(parameters, derTags.sequence));
  const [maskKind, maskHash] = readElements(
    requireContent(readElements(requireContent(mask, derTags.second))[0], derTags.sequence),
  );
  const named = [
    hashNamed(readElements(requireContent(hash, derTags.first))[0]),
    hashNamed(maskHash),
  ];
  if (readIdentifier(maskKind) !== maskGeneration || named.some((one) => one !== digest))
    return undefined;
  const saltLength =
    salt === undefined
      ? 20
      : requireContent(
          readElements(requireContent(salt, derTags.third), 1)[0],
          derTags.integer,
        ).reduce((sum, byte) => sum * 256 + byte, 0);
  return { name: 'RSA-PSS', hash: digest, saltLength };
}

/** No parameters, or that there are none (RFC 5754). */
function requireNone(parameters: readonly DerElement[]): void {
  const none = parameters.every(
    ({ tag, content }) => tag === derTags.nothing && content.length === 0,
  );
  if (!none || parameters.length > 1)
    throw new RangeError('An algorithm with parameters that it has not');
}
