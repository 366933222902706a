import { canonicalJson } from '../encoding/canonical-json';
import type { CheckingCrypto } from '../credentials/issuer-key';
import { isObject } from '../credentials/integrity-proof';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import type { ChainEnd } from './chain';

/** What is said of the audit outside the database. Instants are ISO 8601. */
export type AuditNote =
  /** How far a chain went at that instant; `organisationId` is null for the installation. */
  | (ChainEnd & {
      readonly kind: 'head';
      readonly organisationId: string | null;
      readonly at: string;
    })
  /** What was before this place was kept long enough and is gone; checking begins here. */
  | (ChainEnd & {
      readonly kind: 'checkpoint';
      readonly organisationId: string | null;
      readonly at: string;
    })
  /** Nothing was sealed between the two. */
  | { readonly kind: 'pause'; readonly from: string; readonly at: string }
  /** Whatever was noted before this was not there any more. */
  | { readonly kind: 'lost'; readonly at: string }
  /** Somebody has declared that what was noted between the two is lost: when entries from then were sealed cannot be proved any more. */
  | { readonly kind: 'gap'; readonly from: string; readonly at: string }
  /** A backup was restored in which the chain went as far as this: heads of later places that were noted before are of what was lost. */
  | (ChainEnd & {
      readonly kind: 'restore';
      readonly organisationId: string | null;
      readonly from: string;
      readonly at: string;
    });

/** A note with who has signed it. Nothing of it is believed before its signature has been verified. */
export interface SignedNote {
  readonly note: AuditNote;
  /** The 32 bytes of the public half in base64url. */
  readonly signedBy: string;
  /** Ed25519 over the note as canonical JSON, in base64url. */
  readonly signature: string;
}

/**
 * What a signature over a note is worth: the key signed it and nothing was changed, this is not so, or its key is not among those that
 * are known.
 *
 * @example
 * const fine: NoteVerdict = 'genuine';
 */
export type NoteVerdict = 'genuine' | 'forged' | 'unknown-key';

/** The bytes that the signature of a note is over. */
function noteMessage(note: AuditNote): Uint8Array {
  return new TextEncoder().encode(canonicalJson(note));
}

/**
 * Signs a note.
 *
 * @example
 * signNote(note, publicKey, (message) => sign(null, message, privateKey)).signature.length; // 86
 */
export function signNote(
  note: AuditNote,
  signedBy: string,
  sign: (message: Uint8Array) => Uint8Array,
): SignedNote {
  return { note, signedBy, signature: toBase64Url(sign(noteMessage(note))) };
}

/**
 * Reads a line of the file outside the database; undefined where it is none, as where a crash cut it short.
 *
 * @example
 * parseNote(JSON.stringify(signed))?.note.kind; // 'head'
 */
export function parseNote(line: string): SignedNote | undefined {
  const value = parse(line);
  if (!isObject(value)) return undefined;
  const { note, signedBy, signature } = value;
  const read = isObject(note) ? noteIn(note) : undefined;
  return read !== undefined && typeof signedBy === 'string' && typeof signature === 'string'
    ? { note: read, signedBy, signature }
    : undefined;
}

/**
 * Checks the signature of a note.
 *
 * @param keys the public halves of the keys that may sign, in base64url
 * @example
 * noteVerdict(signed, [], verify); // 'unknown-key'
 */
export function noteVerdict(
  { note, signedBy, signature }: SignedNote,
  keys: readonly string[],
  verify: CheckingCrypto['verify'],
): NoteVerdict {
  const publicKey = keys.includes(signedBy) ? fromBase64Url(signedBy) : null;
  if (publicKey === null) return 'unknown-key';
  const bytes = fromBase64Url(signature);
  if (bytes?.length !== 64) return 'forged';
  return verify(bytes, noteMessage(note), publicKey) ? 'genuine' : 'forged';
}

function noteIn(value: Readonly<Record<string, unknown>>): AuditNote | undefined {
  const { kind, at, from } = value;
  if (typeof at !== 'string') return undefined;
  if (kind === 'lost') return { kind, at };
  if (kind === 'pause' || kind === 'gap')
    return typeof from === 'string' ? { kind, from, at } : undefined;
  const end = endIn(value);
  if (end === undefined) return undefined;
  if (kind === 'head' || kind === 'checkpoint') return { kind, ...end, at };
  return kind === 'restore' && typeof from === 'string' ? { kind, ...end, from, at } : undefined;
}

function endIn({ organisationId, place, hash }: Readonly<Record<string, unknown>>) {
  if (typeof organisationId !== 'string' && organisationId !== null) return undefined;
  if (typeof place !== 'number' || typeof hash !== 'string') return undefined;
  return { organisationId, place, hash };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
