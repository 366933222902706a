import { parseNote, type SignedNote } from '@svetionik/proofs/audit/signed-note';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { findRecordFile } from '../backup/outside-record';
import { readErrorCode } from '../processes/start-refused';

/** A file of notes at a moment: another one has another number. */
export interface NotesFile {
  readonly number: number;
  readonly size: number;
}

/** A line of it, by its number; without a note where there is none in it, as where a crash cut it short. */
interface NotedLine {
  readonly line: number;
  readonly signed: SignedNote | undefined;
}

/** The file as it is now; of no size where there is none. */
export async function findNotes(folder: string): Promise<NotesFile> {
  try {
    const { ino, size } = await stat(findRecordFile(folder, 'audit'));
    return { number: ino, size };
  } catch (error) {
    if (readErrorCode(error) !== 'ENOENT') throw error;
    return { number: 0, size: 0 };
  }
}

/** The notes between two places in the file, line after line, so that no more than one of them is held. */
export async function* readNotes(
  folder: string,
  { from = 0, until }: { readonly from?: number; readonly until: number },
): AsyncGenerator<NotedLine> {
  if (until <= from) return;
  const range = { start: from, end: until - 1, encoding: 'utf8' } as const;
  const stream = createReadStream(findRecordFile(folder, 'audit'), range);
  try {
    let line = 0;
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      line += 1;
      if (text !== '') yield { line, signed: parseNote(text) };
    }
  } finally {
    stream.destroy();
  }
}
