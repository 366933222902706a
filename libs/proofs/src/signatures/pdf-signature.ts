import { latin1 } from '../encoding/latin1';

/** The signature of a PDF, and what it is of. */
export interface PdfSignature {
  /** The CMS signature in DER, without the zeros that fill its room. */
  readonly signature: Uint8Array;
  /** Where the hexadecimal digits of its room begin and end in the file. */
  readonly room: { readonly start: number; readonly end: number };
  /** Every byte before its room, and every byte after it, up to where the signed revision ends. */
  readonly signed: Uint8Array;
  /** How many bytes follow the signed revision. */
  readonly appended: number;
  /** The kind, such as `ETSI.CAdES.detached`. */
  readonly kind: string;
  /** When the signer says to have signed; undefined where it is not said. */
  readonly at: Date | undefined;
}

const byteRange = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/u;
/** In small or in capital letters, as one writer writes them, so that no bit can change without a trace. */
const room = /^<(?:[\da-f]{2})+>$|^<(?:[\dA-F]{2})+>$/u;
const date = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z[^)]*|([+-]\d\d)'?(\d\d)?'?)\)/u;

/**
 * The first signature of a PDF (ISO 32000-1, 12.8): a later one would not speak for what the first signer saw. Undefined
 * where there is none.
 *
 * @throws RangeError where its range leaves out more than the room of the signature, or the room holds anything else
 * @example
 * pdfSignature(bytesOfDocument)?.appended; // 0
 */
export function pdfSignature(file: Uint8Array): PdfSignature | undefined {
  const text = latin1(file);
  const range = byteRange.exec(text)?.slice(1).map(Number);
  if (range === undefined) return undefined;
  const [from = 0, before = 0, start = 0, after = 0] = range;
  const end = start + after;
  const hexadecimal = text.slice(before, start);
  if (
    from !== 0 ||
    end > file.length ||
    !/\/Contents\s*$/u.test(text.slice(before - 40, before)) ||
    !room.test(hexadecimal)
  ) {
    throw new RangeError('The range of the signature leaves out more than its room');
  }
  const signed = new Uint8Array(before + after);
  signed.set(file.subarray(0, before));
  signed.set(file.subarray(start, end), before);
  const dictionary =
    text.slice(text.lastIndexOf(' obj', before), before) +
    text.slice(start, text.indexOf('endobj', start));
  return {
    signature: withoutFilling(bytesOf(hexadecimal.slice(1, -1))),
    room: { start: before + 1, end: start - 1 },
    signed,
    appended: file.length - end,
    kind: /\/SubFilter\s*\/([\w.]+)/u.exec(dictionary)?.[1] ?? '',
    at: dateIn(dictionary),
  };
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from({ length: hexadecimal.length / 2 }, (_, place) =>
    Number.parseInt(hexadecimal.slice(place * 2, place * 2 + 2), 16),
  );
}

/** A signature is a sequence whose length is said in the bytes after its tag; zeros follow, and nothing else may. */
function withoutFilling(bytes: Uint8Array): Uint8Array {
  const more = bytes[1] === undefined || bytes[1] < 0x80 ? 0 : bytes[1] & 0x7f;
  const said =
    more === 0
      ? (bytes[1] ?? 0)
      : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const length = 2 + more + said;
  if (bytes.subarray(length).some((byte) => byte !== 0))
    throw new RangeError('Something follows the signature within its room');
  return bytes.subarray(0, length);
}

function dateIn(dictionary: string): Date | undefined {
  const [
    found,
    year = '',
    month = '',
    day = '',
    hours = '',
    minutes = '',
    seconds = '',
    zone,
    zoneMinutes,
  ] = date.exec(dictionary) ?? [];
  if (found === undefined) return undefined;
  const at = new Date(
    `${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone === undefined ? 'Z' : `${zone}:${zoneMinutes ?? '00'}`}`,
  );
  return Number.isNaN(at.getTime()) ? undefined : at;
}
