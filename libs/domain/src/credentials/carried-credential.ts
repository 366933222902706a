import { isObject, type JsonObject } from './integrity-proof';

/** Unpacks a stream of zlib, as PDF packs them; rejects what is none. */
export type Inflate = (packed: Uint8Array) => Promise<Uint8Array>;

const embedded = /\/Type\s*\/EmbeddedFile\b[^>]*(?:<<[^>]*>>[^>]*)*>>\s*stream\r?\n/gu;

/**
 * The credential that a file is or carries: a file of JSON, or a PDF with one attached. Null where there is none.
 *
 * @example
 * await carriedCredential(bytesOfDocument, inflate); // { '@context': […], type: ['VerifiableCredential', …] }
 */
export async function carriedCredential(file: Uint8Array, inflate: Inflate): Promise<JsonObject | null> {
  const text = latin1(file);
  if (!text.startsWith('%PDF-')) return readCredential(file);
  for (const match of text.matchAll(embedded)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const content = file.subarray(start, end === -1 ? undefined : end);
    const found = readCredential(match[0].includes('/FlateDecode') ? await inflate(content).catch(() => new Uint8Array()) : content);
    if (found !== null) return found;
  }
  return null;
}

/** What a credential says of itself, for whoever looks at it. */
export interface CredentialSummary {
  readonly course: string;
  /** With its abbreviation: `br. 17/2026`. */
  readonly registerNumber: string;
  /** As it stands in the address of the check page. */
  readonly checkCode: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** ISO 8601; undefined is for ever. */
  readonly validUntil: string | undefined;
}

/**
 * What stands in a credential that has been found genuine.
 *
 * @example
 * summaryOf(credential).registerNumber; // 'br. 17/2026'
 */
export function summaryOf(credential: JsonObject): CredentialSummary {
  const evidences: readonly unknown[] = Array.isArray(credential['evidence']) ? credential['evidence'] : [];
  const [evidence] = evidences;
  const address = isObject(evidence) ? text(evidence['id']) : '';
  return {
    course: text(credential['name']),
    registerNumber: isObject(evidence) ? text(evidence['name']) : '',
    checkCode: address.slice(address.lastIndexOf('/') + 1),
    issuedAt: text(credential['validFrom']),
    validUntil: text(credential['validUntil']) || undefined,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readCredential(bytes: Uint8Array): JsonObject | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) && Array.isArray(value['type']) && value['type'].includes('VerifiableCredential') ? value : null;
  } catch {
    return null;
  }
}

/** A character for each byte, so that a place in the text is a place in the file. */
function latin1(bytes: Uint8Array): string {
  let all = '';
  for (let place = 0; place < bytes.length; place += 8192) all += String.fromCharCode(...bytes.subarray(place, place + 8192));
  return all;
}
