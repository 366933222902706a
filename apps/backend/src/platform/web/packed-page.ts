import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A page on its way to one visitor, and the same as gzip. */
export interface ReadyPage {
  readonly plain: Buffer;
  pack(): Buffer;
}

interface Piece {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

// no name, no time, and any system (RFC 1952, 2.3)
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
// an empty block of fixed codes that says it is the last (RFC 1951, 3.2.6)
const lastBlock = Buffer.from([3, 0]);
const longestStored = 0xffff;

/**
 * A page with places that differ from visitor to visitor. What stays the same is compressed once, the rest for each, and all pieces
 * stand in one stream of gzip: each ends at a whole byte and refers to nothing before it.
 */
export class PackedPage {
  private readonly pieces: readonly (Piece | string)[];

  /** `places` are the words that {@link fill} puts something in the place of. */
  constructor(page: string, places: readonly string[]) {
    const pattern = new RegExp(`(${places.join('|')})`);
    this.pieces = page
      .split(pattern)
      .map((text) => (places.includes(text) ? text : piece(text, constants.Z_BEST_COMPRESSION)));
  }

  /** @example page.fill({ NONCE_PLACEHOLDER: 'c2VjcmV0' }).pack() */
  fill(values: Readonly<Record<string, string>>): ReadyPage {
    const pieces = this.pieces.map((part) =>
      typeof part === 'string' ? (values[part] ?? '') : part,
    );
    const plain = Buffer.concat(
      pieces.map((part) => (typeof part === 'string' ? Buffer.from(part) : part.plain)),
    );
    const pack = () => {
      const packed = pieces.map((part) =>
        typeof part === 'string' ? packOnce(part) : part.packed,
      );
      return Buffer.concat([gzipHeader, ...packed, lastBlock, gzipTrailer(plain)]);
    };
    return { plain, pack };
  }
}

function packOnce(text: string): Buffer {
  return text.length < 100 ? store(Buffer.from(text)) : piece(text, constants.Z_BEST_SPEED).packed;
}

function piece(text: string, level: number): Piece {
  const plain = Buffer.from(text);
  const packed = deflateRawSync(plain, { level, finishFlush: constants.Z_FULL_FLUSH });
  return { plain, packed };
}

/** A block that is not compressed (RFC 1951, 3.2.4): what is short has nothing to gain. */
function store(bytes: Buffer): Buffer {
  const header = Buffer.alloc(5);
  header.writeUInt16LE(bytes.length, 1);
  header.writeUInt16LE(longestStored - bytes.length, 3);
  return Buffer.concat([header, bytes]);
}

function gzipTrailer(plain: Buffer): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(plain), 0);
  trailer.writeUInt32LE(plain.length, 4);
  return trailer;
}
