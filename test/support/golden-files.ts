import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const root = join(__dirname, '../..');
const kept = 'test/golden';
const waiting = '.cache/golden-pages';
const accept = 'If the change is meant, take it over with: npm run accept-pages';

/** How far a pixel may be off in brightness (1 is black for white), and how many may be off by more. */
const tolerance = { threshold: 0.1, pixels: 12 };

/** Compares a picture of a page with the reviewed one; on a difference, says which two pictures to look at. */
export async function expectGoldenPicture(name: string, picture: Buffer): Promise<void> {
  const file = `${name}.png`;
  const grey = await sharp(picture)
    .flatten({ background: 'white' })
    .greyscale()
    .png({ compressionLevel: 9, effort: 10 })
    .toBuffer();
  clear(file);
  const found = existsSync(join(root, kept, file))
    ? await compare(readFileSync(join(root, kept, file)), grey)
    : 'is new';
  if (found === null) return;
  put(`new/${file}`, grey);
  if (typeof found === 'string')
    throw new Error(`${file} ${found}. Look at ${waiting}/new/${file}. ${accept}`);
  put(`difference/${file}`, found.picture);
  throw new Error(
    `${file} differs from the reviewed ${kept}/${file} in ${found.pixels} pixels. ` +
      `Look at ${waiting}/new/${file}, and at ${waiting}/difference/${file}, where they are red. ${accept}`,
  );
}

/** Compares a text with the reviewed one, line by line. */
export function expectGoldenText(name: string, text: string): void {
  const file = `${name}.txt`;
  clear(file);
  const reviewed = existsSync(join(root, kept, file))
    ? readFileSync(join(root, kept, file), 'utf8')
    : '';
  if (reviewed === text) return;
  put(`new/${file}`, Buffer.from(text));
  expect({ accept, lines: text.split('\n') }).toEqual({ accept, lines: reviewed.split('\n') });
}

type Difference = string | { readonly pixels: number; readonly picture: Buffer } | null;

async function compare(reviewed: Buffer, picture: Buffer): Promise<Difference> {
  const [before, after] = await Promise.all([pixelsOf(reviewed), pixelsOf(picture)]);
  const { width, height } = after.info;
  if (before.info.width !== width || before.info.height !== height)
    return `is ${width} by ${height} pixels now`;
  const difference = new Uint8Array(before.data.length);
  const pixels = pixelmatch(before.data, after.data, difference, width, height, {
    threshold: tolerance.threshold,
    includeAA: true,
  });
  if (pixels <= tolerance.pixels) return null;
  return {
    pixels,
    picture: await sharp(difference, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  };
}

function pixelsOf(picture: Buffer) {
  return sharp(picture)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function clear(file: string): void {
  for (const folder of ['new', 'difference'])
    rmSync(join(root, waiting, folder, file), { force: true });
}

function put(file: string, bytes: Buffer): void {
  const path = join(root, waiting, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
