/** The few forms of DER (ITU-T X.690) that a signature is made of, as they are written; `libs/domain` reads them. */
export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return element(0x30, parts);
}

/** DER orders the members of a set by their bytes. */
export function encodeSet(...parts: readonly Uint8Array[]): Buffer {
  return element(
    0x31,
    parts.toSorted((one, other) => Buffer.compare(one, other)),
  );
}

export function octetString(bytes: Uint8Array): Buffer {
  return element(0x04, [bytes]);
}

/** Content under a tag of its own, from 0. */
export function contextTagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  return element(0xa0 + tag, parts);
}

export const nothing = Buffer.from([0x05, 0x00]);

export const integerOne = Buffer.from([0x02, 0x01, 0x01]);

/** A whole number that is not negative, from its bytes, the highest first. */
export function positiveInteger(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const significant = first === -1 ? new Uint8Array([0]) : bytes.subarray(first);
  const isHigh = (significant[0] ?? 0) > 0x7f;
  return element(0x02, isHigh ? [new Uint8Array([0]), significant] : [significant]);
}

export const yes = Buffer.from([0x01, 0x01, 0xff]);

/** An object identifier written `1.2.840`. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, [Buffer.from([first * 40 + second, ...rest.flatMap(inBaseOf128)])]);
}

/** What any other tag holds. */
export function element(tag: number, parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  const significant = [...bytes].slice([...bytes].findIndex((byte) => byte !== 0));
  return [0x80 + significant.length, ...significant];
}

/** Seven bits a byte; all but the last one say that another follows. */
function inBaseOf128(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return bytes;
}
