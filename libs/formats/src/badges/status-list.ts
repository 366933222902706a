import { toBase64Url } from '@svetionik/proofs/encoding/base64url';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { gzipSync } from 'fflate';
import { contexts } from './document-loader';

/** How many places a list has: the least that the standard allows, so that a place tells little of whose it is. */
export const statusListLength = 131_072;

/** How long a list may be relied on, in milliseconds: whoever keeps back a newer one hides a revocation for no longer. */
export const statusListLifetime = 24 * 60 * 60 * 1000;

/**
 * A list of statuses as a credential (Bitstring Status List 1.0), before it is signed: a bit for each place, set where
 * the credential is no longer to be taken for good; compressed, in multibase.
 *
 * @param places from 0 to {@link statusListLength} - 1
 * @throws RangeError for a place outside the list
 * @example
 * buildStatusList({ url, issuer, validFrom: now, places: [17] })['type'];
 */
export function buildStatusList({
  url,
  issuer,
  validFrom,
  places,
}: {
  readonly url: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly places: readonly number[];
}): JsonObject {
  return {
    '@context': [contexts[0]],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: validFrom.toISOString(),
    validUntil: new Date(validFrom.getTime() + statusListLifetime).toISOString(),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeBits(places),
    },
  };
}

/** The first place is the highest bit of the first byte. */
function encodeBits(places: readonly number[]): string {
  const bits = new Uint8Array(statusListLength / 8);
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= statusListLength)
      throw new RangeError('No such place in the list');
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (128 >> (place & 7));
  }
  return `u${toBase64Url(gzipSync(bits, { mtime: 0 }))}`;
}
