import type { MediaReading } from './media-reading';

/** Kilobits a second of layer III, by MPEG 1 and by MPEG 2 and 2.5. */
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second of MPEG 1; half of it for 2, a quarter for 2.5. */
const samplings = [44_100, 48_000, 32_000] as const;
/** So many frames in a row are no accident. */
const least = 3;

interface Frame {
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Looks into an MP3 file: how long it is, by its frames. Undefined where it is another kind of file.
 *
 * @example
 * readMp3(new TextEncoder().encode('GIF89a')); // undefined
 */
export function readMp3(bytes: Uint8Array): MediaReading | undefined {
  let [at, frames, seconds] = [afterTag(bytes), 0, 0];
  for (let frame = frameAt(bytes, at); frame !== undefined; frame = frameAt(bytes, at)) {
    at += frame.bytes;
    seconds += frame.seconds;
    frames += 1;
  }
  return frames < least ? undefined : { ok: true, mediaType: 'audio/mpeg', seconds, sound: true };
}

/** Where the sound begins, after a tag of names and pictures. */
function afterTag(bytes: Uint8Array): number {
  if (String.fromCharCode(...bytes.subarray(0, 3)) !== 'ID3') return 0;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  return 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127);
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [first, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return undefined;
  const version = (second >> 3) & 3;
  const rate = rates[version === 3 ? 0 : 1][third >> 4] ?? 0;
  const base = samplings[(third >> 2) & 3];
  if (version === 1 || rate === 0 || base === undefined) return undefined;
  const sampling = base / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1152 : 576;
  const padding = (third >> 1) & 1;
  return {
    bytes: Math.floor((samples * rate * 125) / sampling) + padding,
    seconds: samples / sampling,
  };
}
