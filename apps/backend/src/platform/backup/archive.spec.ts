import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Part, writeArchive } from './archive';

const passphrase = 'sedam suvih grana i list';
const folder = mkdtempSync(join(tmpdir(), 'svetionik-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As rows do, the first comes after the file was opened; without turns it waits for nothing. */
async function* parts(turns: number, broken?: Error): AsyncGenerator<Part> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  for (let number = 1; number <= 40; number += 1)
    yield { name: `part-${number}`, content: Buffer.alloc(100_000, number) };
  if (broken) throw broken;
}

describe('an archive that cannot be finished says why', () => {
  it.each([
    ['its place', 'nowhere/backup.age', 20, undefined, 'ENOENT'],
    ['its place, while a part is being written', 'nowhere/backup.age', 0, undefined, 'ENOENT'],
    ['what goes into it', 'backup.age', 20, new Error('the row is gone'), 'the row is gone'],
  ])('because of %s', async (_what, name, turns, broken, reason) => {
    const content = parts(turns, broken);
    const written = writeArchive(join(folder, name), passphrase, content, () => ({}));
    await expect(written).rejects.toThrow(reason);
  });
});
