import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSigningVariable } from './read-signing-variable';

const pem = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const pkcs12 = readFileSync(
  join(__dirname, '../../../../../test/support/files/document-p256.p12'),
).toString('base64');

describe('signing keys as a secret of the environment', () => {
  it('are the files of a folder, in JSON', () => {
    const keys = readSigningVariable(
      JSON.stringify({
        astra: { 'credential-1.pem': pem, 'document.p12': pkcs12, 'document.password': 'lozinka' },
        luka: { 'document.p12': pkcs12 },
      }),
      'lozinka',
    );
    expect(
      [...keys].map(([name, { credential, document }]) => [
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
    ['no JSON', '{"astra": tajna', /SIGNING_KEYS is no JSON of the form/],
    ['something else', '{"astra": "tajna"}', /SIGNING_KEYS is no JSON of the form/],
    ['no name of a key', '{"Tajna Astre": {}}', /is no name of a key/],
    [
      'a file that is no key',
      '{"astra": {"tajna.pem": "tajna"}}',
      /SIGNING_KEYS\/astra\/tajna\.pem is not known/,
    ],
    [
      'another password',
      JSON.stringify({ astra: { 'document.p12': pkcs12, 'document.password': 'tajna' } }),
      /SIGNING_KEYS\/astra\/document\.p12 cannot be opened/,
    ],
  ])('refuse the start with %s', (_, text, sentence) =>
    expect(() => readSigningVariable(text, undefined)).toThrow(sentence),
  );

  it('are not repeated where they are wrong', () => {
    expect(() =>
      readSigningVariable(
        `{"astra": {"credential-1.pem": "${pem.slice(30, 90).trim()}"`,
        undefined,
      ),
    ).toThrow(
      /^The setting SIGNING_KEYS is no JSON of the form \{"default": \{"credential-….pem": "…"\}\}\.$/,
    );
  });
});
