import sharp, { type Sharp } from 'sharp';
import { DomainError } from '../http/domain-error';
import { Turns } from './turns';

// passwords, files and compression share the few threads that pictures are made in (docs/adr/0006)
sharp.concurrency(1);
sharp.cache(false);
const turns = new Turns({ atOnce: 1, waiting: 8 });
const longestSeconds = 20;

/** What an uploaded picture may measure, and what is kept of it. */
interface PictureLimits {
  /** Pixels that the upload may have. */
  readonly pixels: number;
  /** The longer side of what is kept, in pixels. */
  readonly side: number;
}

/** A picture as it is kept. */
export interface KeptPicture {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

/** As {@link keepPicture}, as PNG: for what is printed. */
export async function readPictureUpload(bytes: Uint8Array, limits: PictureLimits): Promise<Buffer> {
  return (await keepPicture(bytes, limits, (picture) => picture.png({ compressionLevel: 9 })))
    .content;
}

/**
 * Encodes an uploaded JPEG, PNG or WebP anew: told by its first bytes, not by its name; turned upright, made
 * smaller where it is larger, all metadata dropped. One at a time, so that uploads cannot take the whole process.
 */
export async function keepPicture(
  bytes: Uint8Array,
  limits: PictureLimits,
  encode: (picture: Sharp) => Sharp,
): Promise<KeptPicture> {
  if (!isAcceptedKind(bytes))
    throw new DomainError('upload.type-refused', { details: { types: ['JPEG', 'PNG', 'WebP'] } });
  return turns.take(() => encodeAnew(bytes, limits, encode));
}

async function encodeAnew(
  bytes: Uint8Array,
  limits: PictureLimits,
  encode: (picture: Sharp) => Sharp,
): Promise<KeptPicture> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > limits.pixels)
      throw new DomainError('upload.picture-too-large', { details: { pixels: limits.pixels } });
    const picture = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
      .rotate()
      .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: longestSeconds });
    const { data, info } = await encode(picture).toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('upload.not-a-picture');
  }
}

function isAcceptedKind(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    start.startsWith('\u0089PNG\r\n\u001a\n') ||
    start.startsWith('\u00ff\u00d8\u00ff') ||
    /^RIFF.{4}WEBP/s.test(start)
  );
}
