import type { MediaReading } from './media-reading';

interface Box {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What browsers play, by the name of a track's samples. */
const playable = {
  vide: ['avc1', 'avc3', 'av01', 'vp08', 'vp09'],
  soun: ['mp4a', 'Opus', 'fLaC', '.mp3'],
} as const;

/**
 * Looks into an MP4 or M4A file: what tracks it has, whether browsers play them, and how long it is. Undefined where it is another
 * kind of file.
 *
 * @example
 * readMp4(new TextEncoder().encode('GIF89a')); // undefined
 */
export function readMp4(bytes: Uint8Array): MediaReading | undefined {
  const boxes = boxesIn(bytes);
  if (boxes[0]?.type !== 'ftyp') return undefined;
  const movie = boxes.find(({ type }) => type === 'moov');
  const seconds = lengthOf(find(movie, 'mvhd'));
  if (movie === undefined || !(seconds > 0)) return { ok: false, reason: 'no-length' };
  const tracks = boxesIn(movie.bytes).flatMap((box) => (box.type === 'trak' ? trackOf(box) : []));
  const [picture, sound] = [has(tracks, 'vide'), has(tracks, 'soun')];
  if (!picture && !sound) return { ok: false, reason: 'no-tracks' };
  if (tracks.some(({ plays }) => !plays)) return { ok: false, reason: 'not-playable' };
  return { ok: true, mediaType: picture ? 'video/mp4' : 'audio/mp4', seconds, sound };
}

function has(tracks: readonly { readonly kind: string }[], kind: string): boolean {
  return tracks.some((track) => track.kind === kind);
}

/** Tracks of texts and data are left out. */
function trackOf(track: Box): { readonly kind: 'vide' | 'soun'; readonly plays: boolean }[] {
  const media = find(track, 'mdia');
  const handler = latin(find(media, 'hdlr')?.bytes.subarray(8, 12));
  if (handler !== 'vide' && handler !== 'soun') return [];
  const samples = find(find(find(media, 'minf'), 'stbl'), 'stsd');
  const [first] = boxesIn(samples?.bytes.subarray(8) ?? new Uint8Array());
  const names: readonly string[] = playable[handler];
  return [{ kind: handler, plays: first !== undefined && names.includes(first.type) }];
}

/** In seconds; 0 where it is not said. */
function lengthOf(header: Box | undefined): number {
  if (header === undefined) return 0;
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.length);
  const isLong = header.bytes[0] === 1;
  if (header.bytes.length < (isLong ? 32 : 20)) return 0;
  const scale = view.getUint32(isLong ? 20 : 12);
  const length = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16);
  return scale > 0 ? length / scale : 0;
}

function find(parent: Box | undefined, type: string): Box | undefined {
  return parent && boxesIn(parent.bytes).find((box) => box.type === type);
}

/** The boxes that follow one another; one that is cut off ends with what there is. */
function boxesIn(bytes: Uint8Array): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong
      ? Number(view.getBigUint64(at + 8))
      : short === 0
        ? bytes.length - at
        : short;
    const head = isLong ? 16 : 8;
    if (size < head) return boxes;
    boxes.push({
      type: latin(bytes.subarray(at + 4, at + 8)),
      bytes: bytes.subarray(at + head, Math.min(at + size, bytes.length)),
    });
    at += size;
  }
  return boxes;
}

function latin(bytes: Uint8Array = new Uint8Array()): string {
  return String.fromCharCode(...bytes);
}
