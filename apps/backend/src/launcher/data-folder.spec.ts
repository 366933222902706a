import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataFolder } from './data-folder';

describe('prepareDataFolder', () => {
  let parent: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'svetionik-folder-'));
  });

  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('makes a folder that others pass through without seeing what is in it', async () => {
    const folder = join(parent, 'a/data');
    await prepareDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o711);
  });

  it('refuses a place where no folder can be, in one sentence', async () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    await expect(prepareDataFolder(join(file, 'data'))).rejects.toThrow(
      /^The data folder .* cannot be written \(a file stands in its place\): correct that, or set DATA_FOLDER to another folder\.$/,
    );
  });
});
