import { Injectable } from '@nestjs/common';
import type { OwnDataRow } from './exports.queries';

/** Writes the bytes of a file that was ordered. */
export type WriteOwnData = (row: OwnDataRow, now: Date) => AsyncIterable<Uint8Array>;

/** What later features write into files that are ordered, kept and removed as all others. They say so when their module starts. */
@Injectable()
export class ExportWriters {
  private write: WriteOwnData | undefined;

  setOwnData(write: WriteOwnData): void {
    this.write = write;
  }

  writeOwnData(row: OwnDataRow, now: Date): AsyncIterable<Uint8Array> {
    if (this.write === undefined) throw new Error('nobody writes own data');
    return this.write(row, now);
  }
}
