import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentialKey } from './credential-key';
import { provideDemoKeys } from './demo-keys';
import { KeyReader, type FoundKeys } from './key-reader';
import { makeAuditKey, makeReceiptKey } from './first-key-file';
import { findKeyFiles } from './read-signing-folder';
import { SigningKeys } from './signing-keys';

const files = join(__dirname, '../../../../../test/support/files');
const now = new Date('2027-01-01T12:00:00Z');
const pem = (type: 'ed25519' | 'x25519') => generateKeyPairPem(type);

function generateKeyPairPem(type: 'ed25519' | 'x25519'): string {
  const { privateKey } =
    type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A folder with the key name `astra`, holding the files. */
function given(contents: Readonly<Record<string, string | { readonly copyOf: string }>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'svetionik-signing-'));
  mkdirSync(join(folder, 'astra'));
  for (const [name, content] of Object.entries(contents)) {
    const file = join(folder, 'astra', name);
    if (typeof content === 'string') writeFileSync(file, content);
    else cpSync(join(files, content.copyOf), file);
  }
  return folder;
}

const read = (folder: string, password?: string): FoundKeys =>
  new KeyReader(password).read(findKeyFiles(folder));

/** The keys of the folder, and such names beside it as have a key for credentials alone. */
function keysOf(
  contents: Parameters<typeof given>[0],
  password: string | undefined,
  ...others: readonly string[]
): SigningKeys {
  const own = {
    credential: [credentialKey(generateKeyPairSync('ed25519').privateKey)],
    document: undefined,
  };
  const { named, ...found } = read(given(contents), password);
  const all = new Map([...named, ...others.map((name) => [name, own] as const)]);
  return new SigningKeys(() => ({ ...found, named: all }));
}

describe('the folder of signing keys', () => {
  it('signs with the newest key by name and knows the older ones', () => {
    const folder = given({
      'credential-2026-01.pem': pem('ed25519'),
      'credential-2026-11.pem': pem('ed25519'),
      'README.txt': 'ours',
    });
    const found = read(folder);
    const ids = found.named.get('astra')?.credential.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toMatch(/^[\w-]{43}$/);
    expect(new SigningKeys(() => found).credentialKey('astra')?.id).toBe(ids[1]);
    expect(new SigningKeys(() => found).credentialKey('other')).toBeUndefined();
  });

  it.each(['document-p256.p12', 'document-p256-old-ciphers.p12'])(
    'opens %s with its password',
    (copyOf) => {
      const keys = keysOf({ 'document.p12': { copyOf } }, 'lozinka');
      const key = keys.documentKey('astra', now);
      expect(key?.certificates[0].checkPrivateKey(key.privateKey)).toBe(true);
      expect(key?.certificates[0].verify(key.certificates[0].publicKey)).toBe(true);
    },
  );

  it.each(['lozinka', 'lozinka\n'])(
    'opens a PKCS#12 file with the password beside it, whatever opens the others',
    (password) => {
      const folder = given({
        'document.p12': { copyOf: 'document-p256.p12' },
        'document.password': password,
      });
      chmodSync(join(folder, 'astra/document.password'), 0o600);
      expect(read(folder, 'another').named.get('astra')?.document).toBeDefined();
      chmodSync(join(folder, 'astra/document.password'), 0o640);
      expect(read(folder, 'another').problems).toMatchObject([
        {
          file: 'astra/document.p12',
          reason: 'password-open',
          sentence: expect.stringMatching(
            /document\.password can be read by others than its owner: give it the mode 600/,
          ),
        },
      ]);
    },
  );

  it('takes key and certificate from a PEM file as well', () => {
    const keys = keysOf({ 'document.pem': { copyOf: 'document-p256.pem' } }, undefined);
    expect(keys.documentKeyState('astra', now)).toBe('ready');
  });

  it.each([
    [new Date('2020-01-01T00:00:00Z'), 'not-yet-valid', /does not hold yet/],
    [new Date('2200-01-01T00:00:00Z'), 'expired', /has expired/],
  ] as const)(
    'never signs a document outside the time of its certificate: at %s it is %s',
    (moment, state, warning) => {
      const keys = keysOf(
        { 'document.p12': { copyOf: 'document-p256.p12' } },
        'lozinka',
        'default',
      );
      expect([keys.documentKeyState('astra', moment), keys.documentKey('astra', moment)]).toEqual([
        state,
        undefined,
      ]);
      expect(keys.warnings(moment)).toEqual([expect.stringMatching(warning)]);
      expect(keys.warnings(now)).toEqual([]);
    },
  );

  it.each([
    ['no-private-key', { 'credential-1.pem': 'no key' }, /credential-1\.pem holds no private key/],
    [
      'another-kind',
      { 'credential-1.pem': pem('x25519') },
      /credential-1\.pem holds another kind of key/,
    ],
    ['unknown', { 'credential.key': pem('ed25519') }, /credential\.key is not known/],
    ['another-kind', { 'document.pem': pem('ed25519') }, /document\.pem holds another kind of key/],
    ['not-opened', { 'document.p12': 'no file of keys' }, /document\.p12 cannot be opened/],
  ])('says what is the matter with one file, and reads the others: %s', (reason, bad, sentence) => {
    const folder = given({ 'credential-0.pem': pem('ed25519'), ...bad });
    const { named, problems } = read(folder, 'lozinka');
    const [file = ''] = Object.keys(bad);
    expect(problems).toEqual([
      { name: 'astra', file: `astra/${file}`, reason, sentence: expect.stringMatching(sentence) },
    ]);
    expect(named.get('astra')?.credential).toHaveLength(1);
  });

  it('does not choose between two files that sign documents', () => {
    const { named, problems } = read(
      given({
        'document.p12': { copyOf: 'document-p256.p12' },
        'document.pem': { copyOf: 'document-p256.pem' },
      }),
      'lozinka',
    );
    expect(problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['astra/document.p12', 'two-documents'],
      ['astra/document.pem', 'two-documents'],
    ]);
    expect(named.get('astra')?.document).toBeUndefined();
  });

  it('says which folder has no name that keys can have', () => {
    const folder = given({ 'credential-1.pem': pem('ed25519') });
    mkdirSync(join(folder, 'Tajna Astre'));
    writeFileSync(join(folder, 'Tajna Astre/credential-1.pem'), pem('ed25519'));
    expect(read(folder)).toMatchObject({
      problems: [{ file: 'Tajna Astre/credential-1.pem', reason: 'folder-name' }],
    });
  });

  it('refuses a certificate that belongs to another key', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const [certificate = ''] =
      /-----BEGIN CERTIFICATE[\s\S]+/.exec(
        readFileSync(join(files, 'document-p256.pem'), 'latin1'),
      ) ?? [];
    expect(read(given({ 'document.pem': other + certificate })).problems).toMatchObject([
      { reason: 'no-certificate' },
    ]);
  });

  it.each([
    ['wrong', 'not-opened', /the password is another one/],
    [
      undefined,
      'password-missing',
      /needs its password in document\.password beside it, or in SIGNING_PASSWORD/,
    ],
  ])('says what is the matter with the password %s', (password, reason, sentence) => {
    expect(
      read(given({ 'document.p12': { copyOf: 'document-p256.p12' } }), password).problems,
    ).toMatchObject([{ reason, sentence: expect.stringMatching(sentence) }]);
  });

  it('signs credentials of a name that has only a certificate as those without a name, and says where nothing does', () => {
    const contents = { 'document.pem': { copyOf: 'document-p256.pem' } };
    const keys = keysOf(contents, undefined, 'default');
    expect([keys.credentialKey('astra')?.id, keys.credentialKey('other')]).toEqual([
      keys.credentialKey('default')?.id,
      undefined,
    ]);
    expect(keys.credentialKey('astra')).toBeDefined();
    expect(keysOf(contents, undefined).warnings(now)).toEqual([
      expect.stringMatching(/No key stands under "default" that signs credentials/),
    ]);
  });

  it('knows the keys of receipts in their own folder, and in no other', () => {
    const folder = given({ 'receipt-1.pem': pem('ed25519') });
    makeReceiptKey(folder, now);
    mkdirSync(join(folder, 'receipts'), { recursive: true });
    writeFileSync(join(folder, 'receipts/receipt-0001.pem'), pem('ed25519'));
    const { receipts, problems } = read(folder);
    expect(problems).toMatchObject([{ file: 'astra/receipt-1.pem', reason: 'unknown' }]);
    const made = readFileSync(join(folder, 'receipts/receipt-2027-01.pem'));
    expect([receipts.length, receipts.at(-1)?.publicJwk.x]).toEqual([
      2,
      createPublicKey(made).export({ format: 'jwk' }).x,
    ]);
    makeReceiptKey(folder, new Date('2028-01-01T12:00:00Z'));
    expect(read(folder).receipts).toHaveLength(2);
  });

  it('says which folder is missing', () => {
    expect(() => read('/nowhere/keys')).toThrow(
      'The folder of signing keys /nowhere/keys cannot be read',
    );
  });

  it('gives a local installation one key, for its owner only', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'svetionik-signing-')), 'keys');
    provideDemoKeys(folder);
    const [first, second] = [0, 1].map(() => {
      provideDemoKeys(folder);
      const found = read(folder);
      return new SigningKeys(() => found).credentialKey('default')?.id;
    });
    expect([
      second,
      statSync(join(folder, 'default')).mode & 0o777,
      statSync(join(folder, 'default/credential-demo.pem')).mode & 0o777,
    ]).toEqual([first, 0o700, 0o600]);
  });
});

describe('the keys of the audit', () => {
  it('lie under a name of their own, made once, and the last one signs', () => {
    const folder = given({ 'audit-1.pem': pem('ed25519') });
    const made = makeAuditKey(folder, new Date('2027-01-02T12:00:00Z'));
    expect(makeAuditKey(folder, new Date('2028-01-01T12:00:00Z'))).toBe(made);
    const { audit, receipts, problems } = read(folder);
    expect(problems).toMatchObject([{ file: 'astra/audit-1.pem', reason: 'unknown' }]);
    expect([audit.length, receipts.length]).toEqual([1, 0]);
    expect(made).toMatch(/audit\/audit-2027-01\.pem$/);
  });
});
