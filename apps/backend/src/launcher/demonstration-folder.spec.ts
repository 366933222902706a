import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderLock } from './data-folder-lock';
import { DemonstrationFolder } from './demonstration-folder';

describe('DemonstrationFolder', () => {
  let parent: string;
  let folder: string;
  let demonstration: DemonstrationFolder;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'svetionik-demonstration-'));
    folder = join(parent, 'data-demo');
    demonstration = new DemonstrationFolder(folder);
  });

  afterEach(() => rmSync(parent, { recursive: true }));

  it('is claimed once, and there once it is made', async () => {
    expect(await demonstration.claim()).toBe(false);
    await demonstration.noteMade();
    expect(await demonstration.claim()).toBe(true);
  });

  it('begins anew where it was interrupted', async () => {
    await demonstration.claim();
    writeFileSync(join(folder, 'half'), 'x');
    expect(await demonstration.claim()).toBe(false);
    expect(existsSync(join(folder, 'half'))).toBe(false);
  });

  it('goes whole', async () => {
    await demonstration.claim();
    await demonstration.drop();
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves alone what holds something else', async () => {
    const other = new DemonstrationFolder(parent);
    writeFileSync(join(parent, 'name'), 'of somebody');
    await expect(other.claim()).rejects.toThrow('holds no demonstration');
    await expect(other.drop()).rejects.toThrow('holds no demonstration');
    expect(readFileSync(join(parent, 'name'), 'utf8')).toBe('of somebody');
  });

  it('is not dropped while it runs', async () => {
    await demonstration.claim();
    await DataFolderLock.take(folder);
    await expect(demonstration.drop()).rejects.toThrow('already runs');
  });
});
