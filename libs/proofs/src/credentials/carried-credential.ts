import { latin1 } from '../encoding/latin1';
import { isCredential, isObject, readObject, type JsonObject } from './integrity-proof';

/** Unpacks a stream of zlib, as PDF packs them; rejects what is none. */
export type Inflate = (packed: Uint8Array) => Promise<Uint8Array>;

/** From the kind of an object to its stream; dictionaries are short, whatever stands in them. */
const embedded = /\/Type\s*\/EmbeddedFile\b[\s\S]{0,2000}?>>\s*stream\r?\n/gu;

/** In pictures of Open Badges: in a PNG an international text of that name that is not packed, in an SVG an element. */
const bakedPng = 'iTXtopenbadgecredential\0\0\0\0\0';
const bakedSvg = /<openbadges:credential[^>]*><!\[CDATA\[(.*?)\]\]>/su;

/**
 * The credential that a file is or carries: a file of JSON, a PDF with one attached, or a badge with one baked into its
 * picture. Null where there is none.
 *
 * @example
 * await carriedCredential(bytesOfDocument, inflate); // { '@context': […], type: ['VerifiableCredential', …] }
 */
export async function carriedCredential(
  file: Uint8Array,
  inflate: Inflate,
): Promise<JsonObject | null> {
  const text = latin1(file);
  if (!text.startsWith('%PDF-')) return readCredential(file) ?? bakedCredential(file, text);
  for (const match of text.matchAll(embedded)) {
    const start = match.index + match[0].length;
    const dictionary = text.slice(text.lastIndexOf(' obj', match.index), start);
    const content = file.subarray(start, endOf(dictionary, start, text));
    const found = readCredential(
      dictionary.includes('/FlateDecode')
        ? await inflate(content).catch(() => new Uint8Array())
        : content,
    );
    if (found !== null) return found;
  }
  return null;
}

/** The types of achievement that are issued here. */
const kinds: ReadonlyMap<string, 'completion' | 'participation'> = new Map([
  ['CertificateOfCompletion', 'completion'],
  ['Certificate', 'participation'],
]);

/**
 * The tag of an achievement that is a whole programme.
 *
 * @example
 * achievement.tag; // [programmeTag]
 */
export const programmeTag = 'programme';

/** What a credential says of itself, for whoever looks at it. */
export interface CredentialSummary {
  /** The title of the course, or of the programme. */
  readonly course: string;
  /** It is of a whole programme; nothing said is a course. */
  readonly programme?: true;
  /** Of a completed course or programme, or of having taken part only; undefined where the credential does not say. */
  readonly kind: 'completion' | 'participation' | undefined;
  /** With its abbreviation: `br. 17/2026`. */
  readonly registerNumber: string;
  /** As it stands in the address of the check page. */
  readonly checkCode: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** The last day on which it is valid, `2031-03-04`; undefined is for ever. */
  readonly expiresOn: string | undefined;
}

/**
 * What stands in a credential that has been found genuine.
 *
 * @example
 * summariseCredential(credential).registerNumber; // 'br. 17/2026'
 */
export function summariseCredential(credential: JsonObject): CredentialSummary {
  const evidences: readonly unknown[] = Array.isArray(credential['evidence'])
    ? credential['evidence']
    : [];
  const [evidence] = evidences;
  const address = isObject(evidence) ? text(evidence['id']) : '';
  const achievement = readObject(readObject(credential, 'credentialSubject'), 'achievement');
  return {
    course: text(credential['name']),
    ...(isOfProgramme(achievement) && { programme: true }),
    kind: kinds.get(text(achievement['achievementType'])),
    registerNumber: isObject(evidence) ? text(evidence['name']) : '',
    checkCode: address.slice(address.lastIndexOf('/') + 1),
    issuedAt: text(credential['validFrom']),
    expiresOn: text(credential['validUntil']).slice(0, 10) || undefined,
  };
}

function isOfProgramme({ tag }: JsonObject): boolean {
  return Array.isArray(tag) && tag.includes(programmeTag);
}

/** Where a stream ends: after its length, because browsers refuse to unpack what has a byte more; where it says none, before its end of line. */
function endOf(dictionary: string, start: number, text: string): number {
  const [, length] = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/u.exec(dictionary) ?? [];
  if (length !== undefined) return start + Number(length);
  const end = text.indexOf('endstream', start);
  return end === -1 ? text.length : text.slice(start, end).replace(/\r?\n$/u, '').length + start;
}

function bakedCredential(file: Uint8Array, text: string): JsonObject | null {
  const at = text.startsWith('\x89PNG') ? text.indexOf(bakedPng) : -1;
  if (at !== -1) {
    const length = file.subarray(at - 4, at).reduce((sum, byte) => sum * 256 + byte, 0);
    return readCredential(file.subarray(at + bakedPng.length, at + 4 + length));
  }
  const [, inside] = bakedSvg.exec(new TextDecoder().decode(file)) ?? [];
  return inside === undefined ? null : readCredential(new TextEncoder().encode(inside));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readCredential(bytes: Uint8Array): JsonObject | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isCredential(value) ? value : null;
  } catch {
    return null;
  }
}
