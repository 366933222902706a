import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import { toHexadecimal } from '../encoding/hexadecimal';
import { isObject, type JsonObject } from './integrity-proof';

/** What kind of file an X.509 certificate is. */
const certificateType = 'application/pkix-cert';
/** SHA-256 as Subresource Integrity writes it: in base64, with one sign to fill it up. */
const integrity = /^sha256-([\w+/]{43})=$/u;

/**
 * How a credential names the certificate that its document is signed with: as a related resource (Verifiable Credentials 2.0,
 * 5.3). The data say it, so that nobody takes the signature away or puts another in its place.
 *
 * @param url where the certificate can be had
 * @param digest SHA-256 of its bytes
 * @example
 * signerReference('https://svetionik.example/…', digest)['mediaType']; // 'application/pkix-cert'
 */
export function signerReference(url: string, digest: Uint8Array): JsonObject {
  const base64 = toBase64Url(digest).replaceAll('-', '+').replaceAll('_', '/');
  return { id: url, mediaType: certificateType, digestSRI: `sha256-${base64}=` };
}

/**
 * The fingerprint of the certificate that a credential names, 64 hexadecimal letters and digits; undefined where it names none:
 * its document is not signed, or was made before that was said.
 *
 * @example
 * statedSigner({ relatedResource: [signerReference(url, digest)] }); // '4a5b…'
 */
export function statedSigner({ relatedResource }: JsonObject): string | undefined {
  const resources: readonly unknown[] = Array.isArray(relatedResource) ? relatedResource : [];
  const digest = resources
    .filter(isObject)
    .find(({ mediaType }) => mediaType === certificateType)?.['digestSRI'];
  const [, base64 = ''] = integrity.exec(typeof digest === 'string' ? digest : '') ?? [];
  const bytes = fromBase64Url(base64.replaceAll('+', '-').replaceAll('/', '_'));
  return bytes?.length === 32 ? toHexadecimal(bytes) : undefined;
}
