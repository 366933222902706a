import type { CheckingCrypto } from '../credentials/issuer-key';
import { toHexadecimal } from '../encoding/hexadecimal';

/** An entry of the audit: who did what to whom, and when, by ids and words of the program. */
export interface AuditEntry {
  readonly id: string;
  /** Null for what was done for the whole installation. */
  readonly organisationId: string | null;
  /** Null for the program itself, and for whoever is not signed in. */
  readonly actorId: string | null;
  /** `feature.verb`. */
  readonly action: string;
  /** More about it in figures and words of the program. */
  readonly code: string | null;
  readonly subjectIds: readonly string[];
  /** Microseconds since 1970. */
  readonly at: number;
}

/**
 * The bytes that the hash of an entry is over: an array of JSON without white space. The database writes the same.
 *
 * @example
 * new TextDecoder().decode(entryMessage(entry)); // '["0199…",null,null,"privacy.erase","request 2026-11-02",["0198…"],1764500000000000]'
 */
export function entryMessage(entry: AuditEntry): Uint8Array {
  const { id, organisationId, actorId, action, code, subjectIds, at } = entry;
  const text = JSON.stringify([id, organisationId, actorId, action, code, subjectIds, at]);
  return new TextEncoder().encode(text);
}

/**
 * SHA-256 over an entry, in hexadecimal.
 *
 * @example
 * entryHash(entry, sha256).length; // 64
 */
export function entryHash(entry: AuditEntry, sha256: CheckingCrypto['sha256']): string {
  return toHexadecimal(sha256(entryMessage(entry)));
}
