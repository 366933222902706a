import type { CheckingCrypto } from '../credentials/issuer-key';
import { toHexadecimal } from '../encoding/hexadecimal';
import { entryHash, type AuditEntry } from './entry-hash';

/** How far a chain goes: a place in it, from 1, and the hash over everything up to there. */
export interface ChainEnd {
  readonly place: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** An entry as it stands in its chain. */
export interface SealedEntry extends ChainEnd {
  readonly entryId: string;
  /** What stands under the id; null where nothing does. */
  readonly entry: (AuditEntry & { readonly hash: string }) | null;
}

/** Why a sealed entry does not fit what stands before it. */
export type ChainFault =
  /** Its place is not the next one. */
  | 'place-missing'
  /** Its seal is there, and it is not. */
  | 'entry-missing'
  /** It says something else than when it was written, or belongs to another chain. */
  | 'entry-changed'
  /** It says what its hash is over, and the chain was sealed over another hash. */
  | 'chain-broken';

/**
 * Where a chain begins that nothing was taken from.
 *
 * @example
 * chainBeginning.place; // 0
 */
export const chainBeginning: ChainEnd = { place: 0, hash: '0'.repeat(64) };

/**
 * The end of a chain after one more entry.
 *
 * @example
 * nextEnd(chainBeginning, entryHash(entry, sha256), sha256).place; // 1
 */
export function nextEnd(
  before: ChainEnd,
  hash: string,
  sha256: CheckingCrypto['sha256'],
): ChainEnd {
  const place = before.place + 1;
  const message = new TextEncoder().encode(`${before.hash}:${place}:${hash}`);
  return { place, hash: toHexadecimal(sha256(message)) };
}

/**
 * Whether a sealed entry fits the end of the chain before it; undefined where it does.
 *
 * @param organisationId whose chain it is; null for that of the installation
 * @example
 * findChainFault(chainBeginning, { ...sealed, entry: null }, null, sha256); // 'entry-missing'
 */
export function findChainFault(
  before: ChainEnd,
  { place, hash, entryId, entry }: SealedEntry,
  organisationId: string | null,
  sha256: CheckingCrypto['sha256'],
): ChainFault | undefined {
  if (place !== before.place + 1) return 'place-missing';
  if (entry === null) return 'entry-missing';
  if (entry.id !== entryId || entry.organisationId !== organisationId) return 'entry-changed';
  const own = entryHash(entry, sha256);
  if (own !== entry.hash) return 'entry-changed';
  return nextEnd(before, own, sha256).hash === hash ? undefined : 'chain-broken';
}
