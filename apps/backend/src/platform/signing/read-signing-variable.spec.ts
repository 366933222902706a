import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyReader } from './key-reader';
import { readSigningVariable } from './read-signing-variable';

const pem = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const pkcs12 = readFileSync(
  join(__dirname, '../../../../../test/support/files/document-p256.p12'),
).toString('base64');

const read = (text: string, password?: string) =>
  new KeyReader(password).read(readSigningVariable(text));

describe('signing keys as a secret of the environment', () => {
  it('are the files of a folder, in JSON', () => {
    const { named, problems } = read(
      JSON.stringify({
        astra: { 'credential-1.pem': pem, 'document.p12': pkcs12, 'document.password': 'lozinka' },
        luka: { 'document.p12': pkcs12 },
      }),
      'lozinka',
    );
    expect(problems).toEqual([]);
    expect(
      [...named].map(([name, { credential, document }]) => [
        name,
        credential.length,
        document?.certificates.length,
      ]),
    ).toEqual([
      ['astra', 1, 1],
      ['luka', 0, 1],
    ]);
  });

  it.each([
    ['no JSON', '{"astra": tajna'],
    ['something else', '{"astra": "tajna"}'],
  ])('refuse the start with %s', (_, text) =>
    expect(() => readSigningVariable(text)).toThrow(/SIGNING_KEYS is no JSON of the form/),
  );

  it.each([
    ['folder-name', { 'Tajna Astre': { 'credential-1.pem': pem } }, /is no name of a key/],
    [
      'unknown',
      { astra: { 'tajna.pem': 'tajna' } },
      /SIGNING_KEYS\/astra\/tajna\.pem is not known/,
    ],
    [
      'not-opened',
      { astra: { 'document.p12': pkcs12, 'document.password': 'tajna' } },
      /SIGNING_KEYS\/astra\/document\.p12 cannot be opened/,
    ],
  ])('may have one that cannot be used: %s', (reason, files, sentence) => {
    const good = { luka: { 'credential-1.pem': pem } };
    const { named, problems } = read(JSON.stringify({ ...files, ...good }));
    expect(problems).toMatchObject([{ reason, sentence: expect.stringMatching(sentence) }]);
    expect(named.get('luka')?.credential).toHaveLength(1);
  });

  it('are not repeated where they are wrong', () => {
    expect(() =>
      readSigningVariable(`{"astra": {"credential-1.pem": "${pem.slice(30, 90).trim()}"`),
    ).toThrow(
      /^The setting SIGNING_KEYS is no JSON of the form \{"default": \{"credential-….pem": "…"\}\}\.$/,
    );
  });
});
