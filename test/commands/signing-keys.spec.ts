import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signFiles } from '../../apps/backend/src/platform/documents/signed-files';
import { zipped } from '../../apps/backend/src/platform/documents/zip-stream';
import { readCredentialKey } from '../../apps/backend/src/platform/signing/credential-key';
import { runCommand } from '../support/run-command';

const certificate = join(__dirname, '../support/files/document-p256.p12');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svetionik-keys-'));
});

/** Nothing runs on the data folder, and no database is there. */
function run(words: readonly string[], typed = '') {
  const variables = { SIGNING_FOLDER: folder, DATA_FOLDER: join(folder, '.data') };
  return runCommand(words, { variables, input: { pipe: typed } });
}

describe('make-key', () => {
  it('makes a key for its owner only, and says where', async () => {
    const { code, said } = await run(['make-key', 'default']);
    const [file = ''] = readdirSync(join(folder, 'default'));
    expect([code, said]).toEqual([0, expect.stringContaining(join(folder, 'default', file))]);
    expect(statSync(join(folder, 'default', file)).mode & 0o777).toBe(0o600);
    expect(said).not.toContain('PRIVATE KEY');
  });

  it.each([['receipts'], ['Ključ'], ['../drugde']])('makes none called %s', async (name) => {
    expect(await run(['make-key', name])).toMatchObject({
      code: 1,
      said: expect.stringContaining('small letters, digits and hyphens'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('add-certificate', () => {
  it('keeps a certificate with its password from standard input, and shows it nowhere', async () => {
    const { code, said } = await run(['add-certificate', 'luka', certificate], 'lozinka\n');
    expect([code, said]).toEqual([0, expect.stringContaining('lies under luka')]);
    expect(said).not.toContain('lozinka');
    expect(readFileSync(join(folder, 'luka/document.p12'))).toEqual(readFileSync(certificate));
    expect(statSync(join(folder, 'luka/document.password')).mode & 0o777).toBe(0o600);
    expect(await run(['add-certificate', 'luka', certificate], 'lozinka\n')).toMatchObject({
      code: 1,
      said: expect.stringContaining('choose another name'),
    });
  });

  it.each([
    [
      'another password',
      ['luka', certificate],
      'it is no PKCS#12 file, or the password is another',
    ],
    ['no file', ['luka', '/no/such/file'], 'cannot be read'],
    ['the name of all', ['default', certificate], 'small letters'],
    ['nothing', [], 'Give a name and a PKCS#12 file'],
  ])('keeps none with %s', async (_, words, sentence) => {
    expect(await run(['add-certificate', ...words], 'druga\n')).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('verify-audit-export', () => {
  /** Signed with the key of the audit that lies in the folder. */
  async function* exported() {
    const [file = ''] = readdirSync(join(folder, 'audit'));
    const key = readCredentialKey(file, readFileSync(join(folder, 'audit', file)));
    async function* files() {
      yield await Promise.resolve({ name: 'actions-1.csv', content: Buffer.from('1;people.list') });
    }
    yield* zipped(signFiles(files(), key), new Date(2026, 10, 30));
  }

  it('proves a file by the keys, and names what was changed in it', async () => {
    await run(['make-key', 'audit']);
    const pieces: Uint8Array[] = [];
    for await (const piece of exported()) pieces.push(piece);
    const content = Buffer.concat(pieces);
    const other = mkdtempSync(join(tmpdir(), 'svetionik-exports-'));
    const [genuine, changed] = [join(other, 'genuine.zip'), join(other, 'changed.zip')];
    writeFileSync(genuine, content);
    writeFileSync(
      changed,
      content.toString('latin1').replace('people.list', 'people.read'),
      'latin1',
    );
    expect(await run(['verify-audit-export', genuine])).toMatchObject({
      code: 0,
      said: expect.stringContaining('as this installation signed it'),
    });
    expect(await run(['verify-audit-export', changed])).toMatchObject({
      code: 1,
      said: expect.stringContaining('a file was changed (actions-1.csv)'),
    });
  });

  it.each([
    ['no file', ['/no/such/file'], 'cannot be read'],
    ['nothing', [], 'Give the file that was exported'],
    ['what is no ZIP', [certificate], 'it is no ZIP that can be read'],
  ])('refuses %s', async (_, words, sentence) => {
    expect(await run(['verify-audit-export', ...words])).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
  });
});
