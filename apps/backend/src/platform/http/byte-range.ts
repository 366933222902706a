import { Readable } from 'node:stream';
import { Answer } from './answer';

/** The first and the last byte that are asked for. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The one range that a player or a download that goes on asks for; anything else is answered with the whole. */
export function parseByteRange(header: string | undefined, length: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null) return undefined;
  const [, from = '', to = ''] = match;
  const start = from === '' ? length - Number(to) : Number(from);
  const end = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return start >= 0 && start <= end ? { start, end } : undefined;
}

/** What was asked for of a download before, and which state of it is known. */
export interface Resumption {
  readonly range?: string | undefined;
  readonly ifRange?: string | undefined;
}

/** The whole of what is made piece by piece, or the part that is missing of a download that broke off, as long as the tag is the same. */
export function rangedAnswer(
  pieces: AsyncIterable<Uint8Array>,
  { length, tag }: { readonly length: number; readonly tag: string },
  { range, ifRange }: Resumption,
  headers: Readonly<Record<string, string>>,
): Answer<Readable> {
  const part = ifRange === undefined || ifRange === tag ? parseByteRange(range, length) : undefined;
  const { start, end } = part ?? { start: 0, end: length - 1 };
  return new Answer(part ? 206 : 200, inRange(pieces, { start, end }), {
    ...headers,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    ETag: tag,
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${length}` }),
  });
}

/** The bytes of the range out of pieces that are made one after the other; nothing is made beyond its end. */
function inRange(pieces: AsyncIterable<Uint8Array>, { start, end }: ByteRange): Readable {
  return Readable.from(cut(pieces, start, end), { objectMode: false });
}

async function* cut(
  pieces: AsyncIterable<Uint8Array>,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of pieces) {
    const wanted = piece.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    if (wanted.length > 0) yield wanted;
    at += piece.length;
    if (at > end) return;
  }
}
