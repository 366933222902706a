import { Zip, ZipPassThrough } from 'fflate';

/** A file within a ZIP. */
export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const perFile = { header: 30, descriptor: 16, directory: 46 };
const end = 22;

/**
 * Writes files into a ZIP one after the other, as they are: only one is held at a time. The same files and time give the same
 * bytes. Up to 65,535 files and 4 GB, as a ZIP without extensions holds.
 */
export async function* zipped(
  files: AsyncIterable<ZippedFile>,
  modified: Date,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { name, content } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = modified;
    zip.add(entry);
    entry.push(content, true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* pieces;
}

/** How many bytes {@link zipped} will write. */
export function zippedLength(
  files: readonly { readonly name: string; readonly bytes: number }[],
): number {
  const { header, descriptor, directory } = perFile;
  return files.reduce(
    (sum, { name, bytes }) =>
      sum + header + descriptor + directory + 2 * Buffer.byteLength(name) + bytes,
    end,
  );
}
