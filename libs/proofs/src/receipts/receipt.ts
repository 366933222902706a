import { canonicalJson } from '../encoding/canonical-json';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import { isObject } from '../credentials/integrity-proof';
import type { CheckingCrypto } from '../credentials/issuer-key';

/** What a receipt says of a closed attempt: never a name, a course or an answer. */
export interface ReceiptFacts {
  /** The id of the attempt. */
  readonly attempt: string;
  /** Which attempt of its learner at the assessment it was, from 1. */
  readonly number: number;
  /** Handed in, or closed when its time was up. */
  readonly state: 'submitted' | 'expired';
  /** ISO 8601. */
  readonly closedAt: string;
  /** How many items the form has, and how many of them have an answer. */
  readonly items: number;
  readonly answered: number;
  /** SHA-256, in hexadecimal, over all answers that count, with the times at which they arrived. */
  readonly answersHash: string;
}

/** A receipt taken apart. Nothing of it is believed before its signature has been verified. */
export interface SignedReceipt {
  readonly keyId: number;
  readonly facts: ReceiptFacts;
  /** Ed25519, over {@link receiptMessage}. */
  readonly signature: Uint8Array;
}

/** The public half of a key that signs receipts. */
export interface ReceiptKey {
  /** As receipts name it, from 1. */
  readonly id: number;
  /** The 32 bytes in base64url. */
  readonly publicKey: string;
}

/**
 * What a receipt proves by itself: that the key signed it and nothing was changed, that this is not so, or nothing, because its key is
 * not among those that are known.
 *
 * @example
 * const fine: ReceiptVerdict = 'genuine';
 */
export type ReceiptVerdict = 'genuine' | 'forged' | 'unknown-key';

const form = /SVETIONIK-1\.(\d{1,4})\.([\w-]{1,1000})\.([\w-]{1,100})/;

/**
 * The bytes that the signature of a receipt is over.
 *
 * @example
 * receiptMessage(facts).length; // 257, for usual facts
 */
export function receiptMessage(facts: ReceiptFacts): Uint8Array {
  return new TextEncoder().encode(canonicalJson(facts));
}

/**
 * The receipt as one word that can be kept: `SVETIONIK-1`, the key, the facts and the signature.
 *
 * @example
 * writeReceiptCode({ keyId: 1, facts, signature }).slice(0, 14); // 'SVETIONIK-1.1.'
 */
export function writeReceiptCode({ keyId, facts, signature }: SignedReceipt): string {
  return ['SVETIONIK-1', keyId, toBase64Url(receiptMessage(facts)), toBase64Url(signature)].join(
    '.',
  );
}

/**
 * Finds a receipt in the text that was kept: line breaks of a mail or a printer may stand within it. Undefined where there is none.
 *
 * @example
 * readReceiptCode(`Potvrda o predaji\n${code}`)?.facts.number; // 2
 */
export function readReceiptCode(text: string): SignedReceipt | undefined {
  const [, keyId, facts, signature] = form.exec(text.replace(/\s/g, '')) ?? [];
  if (keyId === undefined || facts === undefined || signature === undefined) return undefined;
  const read = factsIn(fromBase64Url(facts));
  return (
    read && {
      keyId: Number(keyId),
      facts: read,
      signature: fromBase64Url(signature) ?? new Uint8Array(),
    }
  );
}

/**
 * Checks the signature of a receipt.
 *
 * @example
 * receiptVerdict(receipt, [], crypto); // 'unknown-key'
 */
export function receiptVerdict(
  { keyId, facts, signature }: SignedReceipt,
  keys: readonly ReceiptKey[],
  crypto: Pick<CheckingCrypto, 'verify'>,
): ReceiptVerdict {
  const key = keys.find(({ id }) => id === keyId);
  const publicKey = key && fromBase64Url(key.publicKey);
  if (!publicKey) return 'unknown-key';
  return crypto.verify(signature, receiptMessage(facts), publicKey) ? 'genuine' : 'forged';
}

/**
 * The keys of receipts that a text of JSON publishes: the list of an installation, or the keys within its stand-alone verifier.
 *
 * @example
 * parseReceiptKeys('{"items":[{"id":1,"publicKey":"…"}]}').length; // 1
 */
export function parseReceiptKeys(text: string): ReceiptKey[] {
  const value = parse(text);
  const lists = isObject(value) ? [value['receiptKeys'], value['items']] : [];
  return lists.flatMap((list) => (Array.isArray(list) ? list.flatMap(receiptKeyIn) : []));
}

function receiptKeyIn(value: unknown): ReceiptKey[] {
  if (!isObject(value)) return [];
  const { id, publicKey } = value;
  return typeof id === 'number' && typeof publicKey === 'string' ? [{ id, publicKey }] : [];
}

function factsIn(bytes: Uint8Array | null): ReceiptFacts | undefined {
  const value = bytes === null ? undefined : parse(new TextDecoder().decode(bytes));
  if (!isObject(value)) return undefined;
  const { attempt, number, state, closedAt, items, answered, answersHash } = value;
  if (typeof attempt !== 'string' || typeof closedAt !== 'string') return undefined;
  if (typeof number !== 'number' || typeof items !== 'number' || typeof answered !== 'number')
    return undefined;
  if (typeof answersHash !== 'string') return undefined;
  return state === 'submitted' || state === 'expired'
    ? { attempt, number, state, closedAt, items, answered, answersHash }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
