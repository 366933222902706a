import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFingerprint } from './content-fingerprint';

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'a.yaml'), 'id: a\n');
  writeFileSync(join(folder, 'b.yaml'), 'id: b\n');
  return folder;
}

/** Of the folder alone: reading the whole program each time tells nothing of it. */
const fingerprint = (folder: string) =>
  contentFingerprint(folder, { folders: [], packages: async () => '' });

describe('the fingerprint of a content folder', () => {
  it('is the same for the same files, wherever they lie', async () => {
    const [folder, copy] = [givenFolder(), mkdtempSync(join(tmpdir(), 'content-'))];
    cpSync(folder, copy, { recursive: true });
    expect(await fingerprint(copy)).toBe(await fingerprint(folder));
  });

  it.each<[string, (folder: string) => void]>([
    ['a changed byte', (folder) => writeFileSync(join(folder, 'a.yaml'), 'id: c\n')],
    ['a new file', (folder) => writeFileSync(join(folder, 'c.yaml'), '')],
    ['a file less', (folder) => rmSync(join(folder, 'b.yaml'))],
    ['another name', (folder) => renameSync(join(folder, 'b.yaml'), join(folder, 'c.yaml'))],
    [
      'names that change places',
      (folder) => {
        writeFileSync(join(folder, 'a.yaml'), 'id: b\n');
        writeFileSync(join(folder, 'b.yaml'), 'id: a\n');
      },
    ],
    [
      'a byte that goes from one file to the next',
      (folder) => {
        writeFileSync(join(folder, 'a.yaml'), 'id: a');
        writeFileSync(join(folder, 'b.yaml'), '\nid: b\n');
      },
    ],
  ])('is another with %s', async (_, change) => {
    const folder = givenFolder();
    const before = await fingerprint(folder);
    change(folder);
    expect(await fingerprint(folder)).not.toBe(before);
  });

  it('holds the program that reads it', async () => {
    const folder = givenFolder();
    expect(await contentFingerprint(folder)).not.toBe(await fingerprint(folder));
  });

  it('is another for another program, and for other packages', async () => {
    const [folder, program] = [givenFolder(), givenFolder()];
    const made = (packages: string) =>
      contentFingerprint(folder, { folders: [program], packages: async () => packages });
    const before = await made('{}');
    writeFileSync(join(program, 'a.yaml'), 'changed');
    const after = await made('{}');
    expect(new Set([before, after, await made('{"sharp":1}')]).size).toBe(3);
  });
});
