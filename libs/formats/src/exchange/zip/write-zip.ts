import { type AsyncZippable, zip } from 'fflate';

/** One moment for all files, so that the same items make the same archive. */
const mtime = new Date(2000, 0, 1);

/**
 * Packs files into a zip archive; pictures, which are compressed already, as they are.
 *
 * @param files contents by their names
 * @example
 * await writeZip(new Map([['imsmanifest.xml', bytes]]));
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const packed: AsyncZippable = Object.fromEntries([...files].map(([name, content]) => [name, [content, { level: name.endsWith('.xml') ? 6 : 0, mtime }]]));
  return new Promise((resolve, reject) => {
    zip(packed, (error, archive) => (error === null ? resolve(archive) : reject(error)));
  });
}
