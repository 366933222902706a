import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeyFiles, refuseOtherKeys, writeKeyFiles } from './key-files';

const key = (path: string, content = 'key') => ({ path, content: Buffer.from(content) });
const backup = [key('default/credential-1.pem'), key('receipts/receipt-2026-11.pem')];

describe('keys that are restored', () => {
  it.each([
    ['nothing', []],
    ['the same', backup],
    ['a key of receipts that came later', [key('receipts/receipt-2027-01.pem', 'new')]],
  ])('go where there is %s', async (_, there) => {
    const folder = mkdtempSync(join(tmpdir(), 'svetionik-signing-'));
    await writeKeyFiles(folder, there);
    await refuseOtherKeys(folder, backup);
    await writeKeyFiles(folder, backup);
    expect(await readKeyFiles(folder)).toEqual(expect.arrayContaining(backup));
  });

  it.each([
    ['another key', [key('astra/document.p12')]],
    ['another key under the same name', [key('default/credential-1.pem', 'other')]],
    ['another key of receipts under the same name', [key('receipts/receipt-2026-11.pem', 'other')]],
  ])('do not go where there is %s', async (_, there) => {
    const folder = mkdtempSync(join(tmpdir(), 'svetionik-signing-'));
    await writeKeyFiles(folder, there);
    await expect(refuseOtherKeys(folder, backup)).rejects.toThrow('holds another key');
  });
});
