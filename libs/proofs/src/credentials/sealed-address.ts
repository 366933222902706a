import { parseCheckCode } from '@svetionik/domain/certificates/check-code';
import type { IssuerKey } from './issuer-key';

/** What a QR code of a document leads to. */
export interface SealedAddress {
  /** Where, as browsers write it: `svetionik.example`, or with a port. */
  readonly host: string;
  /** Sixteen characters, see `parseCheckCode`. */
  readonly checkCode: string;
  /** What stands after the `#`, see `readSeal`; empty where nothing does. */
  readonly seal: string;
}

/**
 * Reads the address that a QR code of a document holds; null where it is none. On which installation it lies does not
 * matter for the seal, which says who signed it; see {@link isForeignHost} for whoever would follow it.
 *
 * @example
 * parseSealedAddress('https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ…');
 * // { host: 'svetionik.example', checkCode: '7K3MQ2V9XH4T0B57', seal: 'AQ…' }
 */
export function parseSealedAddress(text: string): SealedAddress | null {
  const [, address = '', typed = '', seal = ''] =
    /^(https?:\/\/[^#?]+)\/v\/([^#?/]+)(?:#([\w-]*))?$/u.exec(text.trim()) ?? [];
  const checkCode = parseCheckCode(typed);
  const host = hostIn(address);
  return checkCode === null || host === '' ? null : { host, checkCode, seal };
}

/**
 * Whether an address lies on none of some hosts: who follows it asks somebody else than the organiser, who may answer as they like.
 *
 * @example
 * isForeignHost({ host: 'svetionik.example.net' }, ['svetionik.example']); // true
 */
export function isForeignHost(
  { host }: Pick<SealedAddress, 'host'>,
  hosts: readonly string[],
): boolean {
  return !hosts.includes(host);
}

/**
 * The hosts on which the organisers of some keys publish them (did:web), each once.
 *
 * @example
 * listHosts([{ issuer: 'did:web:localhost%3A3000:api:v1:issuers:0199…' }]); // ['localhost:3000']
 */
export function listHosts(keys: readonly Pick<IssuerKey, 'issuer'>[]): readonly string[] {
  const hosts = keys.flatMap(({ issuer }) => /^did:web:([^:]+)/u.exec(issuer)?.[1] ?? []);
  return [...new Set(hosts.map((host) => host.replace('%3A', ':').toLowerCase()))];
}

function hostIn(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
