import { createHash } from 'node:crypto';
import { pipeline as connect, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { BackupRefused } from './backup-refused';
import { readEncrypted, writeEncrypted } from './encrypted-file';
import { readSums, sumsName, writeSums, type Sums } from './manifest';

/** A part of a backup; at most some megabytes, so that one is held at a time. */
export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

// documents and pictures are compressed already
const compression = { level: 3 };

/** Writes parts into an encrypted archive, with their sums at its end. `rows` is asked when all parts are there. */
export async function writeArchive(
  file: string,
  passphrase: string,
  parts: AsyncIterable<Part>,
  rows: () => Sums['rows'],
): Promise<void> {
  const archive = pack();
  const compressed = connect(archive, createGzip(compression), () => undefined);
  // it is told once more, where nobody would read on
  compressed.on('error', () => undefined);
  const written = writeEncrypted(file, passphrase, compressed);
  const filled = fill(archive, parts, rows);
  // whichever fails ends the other, whose failure says nothing then
  const failures: Error[] = [];
  const end = (error: Error): void => {
    failures.push(error);
    archive.destroy(error);
  };
  await Promise.all([written.catch(end), filled.catch(end)]);
  const [cause] = failures;
  if (cause !== undefined) throw cause;
}

async function fill(
  archive: ReturnType<typeof pack>,
  parts: AsyncIterable<Part>,
  rows: () => Sums['rows'],
): Promise<void> {
  const sums: Sums['parts'][number][] = [];
  for await (const part of parts) {
    sums.push(sumOf(part));
    await add(archive, part);
  }
  await add(archive, { name: sumsName, content: writeSums({ parts: sums, rows: rows() }) });
  archive.finalize();
}

function add(archive: ReturnType<typeof pack>, { name, content }: Part): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = archive.entry({ name, size: content.length, mode: 0o600 }, (error) => {
      if (error) reject(error);
      else resolve();
    });
    // the failure of the archive ends the part that is being written, and is told by it as well
    entry.once('error', reject);
    entry.end(content);
  });
}

/** The parts of a backup in their order, but for the sums, which are compared: a part that is not as it was written fails. */
export async function* readArchive(file: string, passphrase: string): AsyncGenerator<Part, Sums> {
  const content = await readEncrypted(file, passphrase);
  try {
    return yield* readParts(content);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(`The file ${file} was cut or changed since it was written.`);
  } finally {
    content.destroy();
  }
}

async function* readParts(content: Readable): AsyncGenerator<Part, Sums> {
  const entries = extract();
  connect(content, createGunzip(), entries, () => undefined);
  const seen: Sums['parts'][number][] = [];
  let sums: Sums | undefined;
  for await (const entry of entries) {
    const part = { name: entry.header.name, content: await buffer(entry) };
    if (part.name === sumsName) {
      sums = readSums(part.content);
      continue;
    }
    seen.push(sumOf(part));
    yield part;
  }
  if (sums === undefined || JSON.stringify(sums.parts) !== JSON.stringify(seen))
    throw new Error('the sums differ');
  return sums;
}

function sumOf({ name, content }: Part): Sums['parts'][number] {
  return {
    name,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
