import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Part, writeArchive } from './archive';

const passphrase = 'sedam suvih grana i list';
const folder = mkdtempSync(join(tmpdir(), 'svetionik-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As rows do, the first comes after the file was opened. */
async function* parts(broken?: Error): AsyncGenerator<Part> {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  for (let number = 1; number <= 40; number += 1)
    yield { name: `part-${number}`, content: Buffer.alloc(100_000, number) };
  if (broken) throw broken;
}

describe('an archive that cannot be finished says why', () => {
  it.each([
    ['its place', 'nowhere/backup.age', undefined, 'ENOENT'],
    ['what goes into it', 'backup.age', new Error('the row is gone'), 'the row is gone'],
  ])('because of %s', async (_what, name, broken, reason) => {
    const written = writeArchive(join(folder, name), passphrase, parts(broken), () => ({}));
    await expect(written).rejects.toThrow(reason);
  });
});
