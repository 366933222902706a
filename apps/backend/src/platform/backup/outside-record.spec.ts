import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../config/env';
import { OutsideRecord, readRecord } from './outside-record';

describe('OutsideRecord', () => {
  let parent: string;
  let folder: string;
  let record: OutsideRecord;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'svetionik-record-'));
    folder = join(parent, 'a/record');
    record = new OutsideRecord(
      readSettings({ LOCAL_DATABASE_URL: 'postgres://127.0.0.1/none', RECORD_FOLDER: folder }),
    );
  });

  afterEach(() => rmSync(parent, { recursive: true }));

  it('gives back what was added, in order, and nothing of another list', async () => {
    expect(await readRecord(folder, 'numbers')).toEqual([]);
    await record.add('numbers', { last: 1 });
    await record.add('numbers', { last: 2 });
    await record.add('erasures', { personId: 'a' });
    expect(await readRecord(folder, 'numbers')).toEqual([{ last: 1 }, { last: 2 }]);
  });

  it('loses no entry to a line that a crash cut short', async () => {
    await record.add('erasures', { personId: 'a' });
    appendFileSync(join(folder, 'erasures.jsonl'), '{"personId": "b');
    await record.add('erasures', { personId: 'c' });
    expect(await readRecord(folder, 'erasures')).toEqual([{ personId: 'a' }, { personId: 'c' }]);
  });

  it('is the program’s alone', async () => {
    await record.add('erasures', { personId: 'a' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'erasures.jsonl')).mode & 0o777).toBe(0o600);
  });
});
