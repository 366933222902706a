import { Inject, Injectable } from '@nestjs/common';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SETTINGS, type Settings } from '../config/config.module';
import { readErrorCode } from '../processes/start-refused';
import { appendLine, syncFolder } from '../storage/durable-file';

/** What must be known when the database is lost and an older backup takes its place, or was changed: ids, numbers and hashes only. */
export type RecordName = 'erasures' | 'numbers' | AuditRecordName;

/** A list for each year. */
export type AuditRecordName = `audit-${string}`;

/** Lists outside the database, a line of JSON an entry, only ever added to. */
@Injectable()
export class OutsideRecord {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Durable when the promise resolves. */
  async add(name: RecordName, entry: object): Promise<void> {
    const file = findRecordFile(this.settings.recordFolder, name);
    const made = await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await appendLine(file, JSON.stringify(entry));
    await syncFolder(dirname(file));
    if (made !== undefined) await syncFolder(dirname(made));
  }
}

/** All entries of a list, the first first; a line that a crash cut short was not acknowledged and is passed over. */
export async function readRecord(folder: string, name: RecordName): Promise<unknown[]> {
  const text = await readFile(findRecordFile(folder, name), 'utf8').catch((error: unknown) => {
    if (readErrorCode(error) === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap(parse);
}

/** The file of a list. */
export function findRecordFile(folder: string, name: RecordName): string {
  return join(folder, `${name}.jsonl`);
}

function parse(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
