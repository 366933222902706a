import { parseNote, type SignedNote } from '@svetionik/proofs/audit/signed-note';
import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { findRecordFile, type AuditRecordName } from '../backup/outside-record';
import { readErrorCode } from '../processes/start-refused';

/** The file of notes of a year at a moment: another one in its place begins otherwise, or has another number. */
export interface NotesFile {
  readonly name: AuditRecordName;
  readonly number: number;
  /** The first bytes. */
  readonly begins: string;
  readonly size: number;
}

/** A line of a file, by its number; without a note where there is none in it, as where a crash cut it short. */
interface NotedLine {
  readonly file: AuditRecordName;
  readonly line: number;
  readonly signed: SignedNote | undefined;
}

/** The list that a note of that instant belongs to: one for each year, so that those of long ago can be put away. */
export function nameOfNotes(at: string): AuditRecordName {
  return `audit-${at.slice(0, 4)}`;
}

/** The files as they are now, the oldest year first. */
export async function findNotes(folder: string): Promise<NotesFile[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (readErrorCode(error) !== 'ENOENT') throw error;
    return [];
  });
  const years = files.flatMap((file) => /^audit-(\d{4})\.jsonl$/.exec(file)?.[1] ?? []);
  return Promise.all(
    years.sort().map(async (year) => {
      const name: AuditRecordName = `audit-${year}`;
      const handle = await open(findRecordFile(folder, name));
      try {
        const { ino, size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
        const begins = buffer.toString('latin1', 0, bytesRead);
        return { name, number: ino, begins, size };
      } finally {
        await handle.close();
      }
    }),
  );
}

/** The time of the first note is within it. */
const beginning = 200;

/** The notes of files as they were when they were found, line after line, so that no more than one of them is held. */
export async function* readNotes(
  folder: string,
  files: readonly NotesFile[],
): AsyncGenerator<NotedLine> {
  for (const file of files) yield* readFurther(folder, file, 0);
}

/** Those of one file behind a place in it. */
export async function* readFurther(
  folder: string,
  { name, size }: NotesFile,
  from: number,
): AsyncGenerator<NotedLine> {
  if (size <= from) return;
  const range = { start: from, end: size - 1, encoding: 'utf8' } as const;
  const stream = createReadStream(findRecordFile(folder, name), range);
  try {
    let line = 0;
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      line += 1;
      if (text !== '') yield { file: name, line, signed: parseNote(text) };
    }
  } finally {
    stream.destroy();
  }
}
