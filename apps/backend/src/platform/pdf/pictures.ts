import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import sharp from 'sharp';

/** A picture taken apart and compressed as a PDF holds it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colour: Buffer;
  readonly alpha: Buffer;
}

const compress = promisify(deflate);
const pixelsKept = 700;
const picturesKept = 64;
const prepared = new Map<string, Promise<Picture>>();

/**
 * Makes a picture ready for documents, with its transparency. The same bytes are prepared once: a seal stands on
 * every certificate of its organiser.
 */
export async function preparePicture(bytes: Uint8Array): Promise<Picture> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  let picture = prepared.get(hash);
  if (!picture) {
    if (prepared.size >= picturesKept) prepared.clear();
    picture = prepare(bytes);
    prepared.set(hash, picture);
    picture.catch(() => prepared.delete(hash));
  }
  return picture;
}

async function prepare(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes)
    .rotate()
    .resize({ width: pixelsKept, height: pixelsKept, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const pixels = info.width * info.height;
  const colour = Buffer.alloc(pixels * 3);
  const alpha = Buffer.alloc(pixels);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    data.copy(colour, pixel * 3, pixel * 4, pixel * 4 + 3);
    alpha[pixel] = data[pixel * 4 + 3] ?? 0;
  }
  const [deflatedColour, deflatedAlpha] = await Promise.all([
    compress(colour, { level: 9 }),
    compress(alpha, { level: 9 }),
  ]);
  return { width: info.width, height: info.height, colour: deflatedColour, alpha: deflatedAlpha };
}
