import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { setImmediate as others } from 'node:timers/promises';

/** One moment for all files, so that the same items make the same archive. */
const mtime = new Date(2000, 0, 1);
const atOnce = 20;

/**
 * Packs files into a zip archive; pictures, which are compressed already, as they are. Between files others have their
 * turn, so that a large archive doesn't keep a process from answering.
 *
 * @param files contents by their names
 * @example
 * await writeZip(new Map([['imsmanifest.xml', bytes]]));
 */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  let place = 0;
  for (const [name, content] of files) {
    const file = name.endsWith('.xml')
      ? new ZipDeflate(name, { level: 6 })
      : new ZipPassThrough(name);
    file.mtime = mtime;
    archive.add(file);
    file.push(content, true);
    place += 1;
    if (place % atOnce === 0) await others();
  }
  archive.end();
  return Buffer.concat(chunks);
}
