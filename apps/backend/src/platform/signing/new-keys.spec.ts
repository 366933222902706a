import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyReader } from './key-reader';
import { examineCertificate, keepCertificate, makeCredentialKey } from './new-keys';
import { findKeyFiles } from './read-signing-folder';
import { SigningKeys } from './signing-keys';
import { signingFolderState } from './signing-folder';

const files = join(__dirname, '../../../../../test/support/files');
const content = readFileSync(join(files, 'document-p256.p12'));
const now = new Date('2027-03-05T10:00:00Z');

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'svetionik-signing-'));

function keysIn(folder: string): SigningKeys {
  return new SigningKeys(() => new KeyReader(undefined).read(findKeyFiles(folder)));
}

describe('a key for credentials', () => {
  it('is made once, and for its owner only', () => {
    const folder = newFolder();
    const file = makeCredentialKey(folder, 'default', now);
    expect([file, statSync(file).mode & 0o777]).toEqual([
      join(folder, 'default/credential-2027-03.pem'),
      0o600,
    ]);
    const made = keysIn(folder).credentialKey(null)?.id;
    makeCredentialKey(folder, 'default', now);
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(keysIn(folder).credentialKey(null)?.id).toBe(made);
  });
});

describe('a certificate', () => {
  it.each([
    [
      'the right password',
      content,
      'lozinka',
      now,
      { fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
    ['another password', content, 'druga', now, { reason: 'not-opened' }],
    [
      'something else in the file',
      Buffer.from('nothing'),
      'lozinka',
      now,
      { reason: 'not-opened' },
    ],
    ['a day after its last', content, 'lozinka', new Date('2127-01-01'), { reason: 'expired' }],
    [
      'a day before its first',
      content,
      'lozinka',
      new Date('2020-01-01'),
      { reason: 'not-yet-valid' },
    ],
  ])('is examined with %s', (_, bytes, password, at, found) => {
    expect(examineCertificate(bytes, password, at)).toEqual(found);
  });

  it('is kept with its password, for its owner only, and signs', () => {
    const folder = newFolder();
    expect(keepCertificate(folder, 'luka', { content, password: 'lozinka' })).toBe(true);
    for (const file of ['document.p12', 'document.password'])
      expect(statSync(join(folder, 'luka', file)).mode & 0o777).toBe(0o600);
    expect(keysIn(folder).findStatus('luka', now)).toBe('ready');
  });

  it('takes the place of no other', () => {
    const folder = newFolder();
    keepCertificate(folder, 'luka', { content, password: 'lozinka' });
    const other = { content: Buffer.from('other'), password: 'druga' };
    expect(keepCertificate(folder, 'luka', other)).toBe(false);
    expect(keysIn(folder).findStatus('luka', now)).toBe('ready');
  });
});

describe('the folder of keys', () => {
  it('is writable, or not, or none', () => {
    const folder = newFolder();
    const state = (path: string | undefined) => signingFolderState({ folder: path });
    expect([state(folder), state(join(folder, 'gone')), state(undefined)]).toEqual([
      'writable',
      'read-only',
      'none',
    ]);
  });
});
