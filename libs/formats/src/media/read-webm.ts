import type { MediaReading } from './media-reading';

const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  cues: 0x1c53bb6b,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
} as const;
/** Types of tracks. */
const [picture, sound] = [1, 2];

interface Element {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/**
 * Looks into a WebM file: what tracks it has, how long it is, and whether a player can jump within it. Undefined where it is another
 * kind of file.
 *
 * @example
 * readWebm(new TextEncoder().encode('GIF89a')); // undefined
 */
export function readWebm(bytes: Uint8Array): MediaReading | undefined {
  const [header, segment] = elementsIn(bytes);
  const docType = new TextDecoder().decode(find(header, ids.docType) ?? new Uint8Array());
  if (header?.id !== ids.header || docType !== 'webm' || segment?.id !== ids.segment)
    return undefined;
  const info = { id: ids.info, bytes: find(segment, ids.info) ?? new Uint8Array() };
  const nanoseconds = number(find(info, ids.scale)) ?? 1_000_000;
  const seconds = ((float(find(info, ids.duration)) ?? 0) * nanoseconds) / 1e9;
  if (!(seconds > 0)) return { ok: false, reason: 'no-length' };
  if (find(segment, ids.cues) === undefined) return { ok: false, reason: 'no-cues' };
  const types = elementsIn(find(segment, ids.tracks) ?? new Uint8Array())
    .filter(({ id }) => id === ids.track)
    .map((track) => number(find(track, ids.trackType)));
  if (!types.includes(picture) && !types.includes(sound)) return { ok: false, reason: 'no-tracks' };
  return {
    ok: true,
    mediaType: types.includes(picture) ? 'video/webm' : 'audio/webm',
    seconds,
    sound: types.includes(sound),
  };
}

function find(parent: Element | undefined, id: number): Uint8Array | undefined {
  return parent && elementsIn(parent.bytes).find((element) => element.id === id)?.bytes;
}

/** The elements that follow one another; one that is cut off or says no size takes all that is left. */
function elementsIn(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const id = variable(bytes, at, false);
    const size = id && variable(bytes, at + id.length, true);
    if (!id || !size) return elements;
    const from = at + id.length + size.length;
    at = Math.min(from + size.value, bytes.length);
    elements.push({ id: id.value, bytes: bytes.subarray(from, at) });
  }
  return elements;
}

/** A number whose first bits say its length, in bytes; of a size they are no part, and all ones mean that it is unknown. */
function variable(
  bytes: Uint8Array,
  at: number,
  isSize: boolean,
): { value: number; length: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return undefined;
  const rest = bytes.subarray(at + 1, at + length);
  if (!isSize) return { value: joined(first, rest), length };
  const ones = 0xff >> length;
  const isUnknown = (first & ones) === ones && rest.every((byte) => byte === 0xff);
  return { value: isUnknown ? Infinity : joined(first & ones, rest), length };
}

function number(bytes: Uint8Array | undefined): number | undefined {
  return bytes && joined(0, bytes);
}

function joined(first: number, rest: Uint8Array): number {
  return rest.reduce((value, byte) => value * 256 + byte, first);
}

function float(bytes: Uint8Array | undefined): number | undefined {
  if (bytes?.length !== 4 && bytes?.length !== 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return bytes.length === 4 ? view.getFloat32(0) : view.getFloat64(0);
}
