import {
  readMedia,
  type ContentAsset,
  type ContentFiles,
  type MediaRefusal,
} from '@svetionik/formats';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import sharp from 'sharp';

/** The content folder with the bytes behind every asset, by the hash that content refers to. */
export interface ContentFolder {
  readonly files: ContentFiles;
  readonly bytes: ReadonlyMap<string, Buffer>;
}

const pictureWidth = 1600;

/** Reads a content folder from the disk. Drawings become pictures that every browser shows; what a film was made from stays. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', posix.sep),
    );
  const texts = new Map<string, string>();
  const assets = new Map<string, ContentAsset>();
  const bytes = new Map<string, Buffer>();
  for (const path of paths.sort()) {
    if (/^films\/[^/]+\/drawing\//.test(path)) continue;
    if (/\.yaml$|^films\/.+\.vtt$/.test(path))
      texts.set(path, await readFile(join(folder, path), 'utf8'));
    else if (/^(?:pictures|files)\/|^films\/[^/]+\/(?:film\.webm|poster\.webp)$/.test(path)) {
      const { asset, content } = await readAsset(join(folder, path));
      assets.set(path, asset);
      bytes.set(asset.file.hash, content);
    }
  }
  return { files: { texts, assets }, bytes };
}

async function readAsset(path: string): Promise<{ asset: ContentAsset; content: Buffer }> {
  const source = await readFile(path);
  if (extname(path) === '.webm') {
    return {
      asset: { file: fileOf(source, 'video/webm'), ...readFilm(source) },
      content: source,
    };
  }
  if (extname(path) === '.txt')
    return {
      asset: { file: fileOf(source, mediaTypeOf(path)), text: source.toString('utf8') },
      content: source,
    };
  if (extname(path) !== '.svg')
    return { asset: { file: fileOf(source, mediaTypeOf(path)) }, content: source };
  const { data, info } = await sharp(source, { density: 192 })
    .resize({ width: pictureWidth })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true });
  return {
    asset: { file: fileOf(data, 'image/png'), width: info.width, height: info.height },
    content: data,
  };
}

const mostOfFilm = 10_000_000;

const refusals: Readonly<Record<MediaRefusal, string>> = {
  'unknown-type': 'is not a WebM film',
  'no-length': 'does not say how long it is',
  'no-cues': 'has no cues, by which a player jumps to a second',
  'no-tracks': 'shows nothing',
  'not-playable': 'is not played by browsers',
};

function readFilm(source: Buffer): Pick<ContentAsset, 'seconds' | 'sound' | 'refused'> {
  if (source.length > mostOfFilm)
    return { refused: `has ${source.length} bytes, at most ${mostOfFilm} fit` };
  const reading = readMedia(source);
  if (!reading.ok) return { refused: refusals[reading.reason] };
  if (reading.mediaType !== 'video/webm') return { refused: refusals['unknown-type'] };
  return { seconds: reading.seconds, sound: reading.sound };
}

function fileOf(content: Buffer, mediaType: string): ContentAsset['file'] {
  return {
    hash: createHash('sha256').update(content).digest('hex'),
    mediaType,
    bytes: content.length,
  };
}

function mediaTypeOf(path: string): string {
  const types: Readonly<Record<string, string>> = {
    '.txt': 'text/plain; charset=utf-8',
    '.pdf': 'application/pdf',
    '.webp': 'image/webp',
  };
  return types[extname(path)] ?? 'application/octet-stream';
}
