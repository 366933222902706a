import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** How much of an archive is opened: entries, and bytes that come out of it. */
export interface ZipLimits {
  readonly entries: number;
  readonly unpacked: number;
}

/** Why an archive is not read, or not read any further. */
export class ZipRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/**
 * Whether a file begins as a zip archive does.
 *
 * @example
 * isZip(Buffer.from('PK\u0003\u0004')); // true
 */
export function isZip(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/**
 * A zip archive whose files are opened one by one. Nothing of it is written anywhere, archives within it stay closed, and
 * what comes out of it is counted while it is inflated, all files together: what the archive says of its sizes counts for
 * nothing.
 *
 * @example
 * const zip = await ZipArchive.open(bytes, { entries: 100, unpacked: 1_000_000 });
 * await zip.read('imsmanifest.xml'); // its bytes
 */
export class ZipArchive {
  private left: number;

  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: ZipLimits,
  ) {
    this.left = limits.unpacked;
  }

  /** @throws ZipRefused for an archive that is damaged, encrypted, too large, or whose names lead astray. */
  static async open(content: Uint8Array, limits: ZipLimits): Promise<ZipArchive> {
    const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const file = await fromBufferPromise(buffer, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: false,
    }).catch((error: unknown) => refuse(error));
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of file.eachEntry()) {
        checkEntry(entry, entries, limits.entries);
        entries.set(nameKey(entry.fileName), entry);
      }
    } catch (error) {
      throw error instanceof ZipRefused ? error : refuse(error);
    }
    return new ZipArchive(file, entries, limits);
  }

  /** Names of all files, as they stand in the archive. */
  get names(): readonly string[] {
    return [...this.entries.values()]
      .map(({ fileName }) => fileName)
      .filter((name) => !name.endsWith('/'));
  }

  /**
   * The bytes of a file; undefined where there is none, or where they are damaged.
   *
   * @throws ZipRefused once more has come out of the archive than may.
   */
  async read(name: string): Promise<Uint8Array | undefined> {
    if (!this.holds(name)) return undefined;
    const chunks: Buffer[] = [];
    try {
      for await (const bytes of this.pieces(name)) chunks.push(bytes);
    } catch (error) {
      if (error instanceof ZipRefused && error.problem.code === 'too-large') throw error;
      return undefined;
    }
    return Buffer.concat(chunks);
  }

  /** Whether there is a file of this name. */
  holds(name: string): boolean {
    return this.entries.get(nameKey(name))?.fileName.endsWith('/') === false;
  }

  /**
   * The bytes of a file piece by piece, as they are inflated; none where there is no such file.
   *
   * @throws ZipRefused for a damaged file, and once more has come out of the archive than may.
   */
  async *pieces(name: string): AsyncGenerator<Buffer, void, void> {
    const entry = this.entries.get(nameKey(name));
    if (entry === undefined) return;
    try {
      const stream = await this.file.openReadStreamPromise(entry);
      for await (const bytes of bytesOf(stream)) {
        this.left -= bytes.length;
        if (this.left < 0) throw new ZipRefused(this.tooLarge());
        yield bytes;
      }
    } catch (error) {
      throw error instanceof ZipRefused
        ? error
        : new ZipRefused({ code: 'unreadable', detail: name.slice(0, 100) });
    }
  }

  private tooLarge(): FileProblem {
    return { code: 'too-large', detail: `${this.limits.unpacked / 1_000_000} MB` };
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** Names that differ in capital letters only are one on many computers. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const kindOfFile = 0o170000;
const symbolicLink = 0o120000;

function checkEntry(entry: Entry, before: ReadonlyMap<string, Entry>, most: number): void {
  const detail = entry.fileName.slice(0, 100);
  if (before.size >= most) throw new ZipRefused({ code: 'too-large', detail: `${most}` });
  if (entry.isEncrypted()) throw new ZipRefused({ code: 'encrypted', detail });
  if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink)
    throw new ZipRefused({ code: 'unsafe-path', detail });
  if (/[\p{Cc}]/u.test(entry.fileName)) throw new ZipRefused({ code: 'unsafe-path' });
  if (before.has(nameKey(entry.fileName))) throw new ZipRefused({ code: 'repeated-name', detail });
}

/** What is wrong with an archive, in the words of the library that reads it. */
function refuse(error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  if (/path: |characters in fileName/.test(message))
    throw new ZipRefused({
      code: 'unsafe-path',
      detail: message.replace(/^[^:]*: /, '').slice(0, 100),
    });
  throw new ZipRefused({ code: /encrypt/i.test(message) ? 'encrypted' : 'unreadable' });
}
