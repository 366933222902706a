import { render } from '@svetionik/ui/testing/render';
import admin from '../../messages/admin.en.json';
import { SigningKeyChoice, type SigningKey } from './signing-key-choice';

const key: SigningKey = {
  name: 'astra',
  standing: 'ready',
  issuedTo: 'Probni organizator',
  holder: 'organisation',
  issuedBy: 'Probno telo',
  validFrom: '2026-01-10T11:00:00.000Z',
  validUntil: '2028-01-09T11:00:00.000Z',
  fingerprint: 'ab12'.repeat(16),
};
const gone: SigningKey = {
  ...key,
  standing: 'missing',
  issuedTo: null,
  holder: null,
  issuedBy: null,
  validFrom: null,
  validUntil: null,
  fingerprint: null,
};

describe('the key that an organiser signs with', () => {
  it('says from when until when its certificate is valid, and by which fingerprint it is recognised', async () => {
    const page = await render(
      SigningKeyChoice,
      { keys: [key], stored: key, chosen: 'astra' },
      { admin },
    );
    expect(page.words).toMatch(
      /Valid from 10\. januara 2026\. godine until 9\. januara 2028\. godine · issued by Probno telo/,
    );
    expect(page.words).toContain(
      `Fingerprint of the signing certificate (SHA-256): ${key.fingerprint}`,
    );
  });

  it('keeps the fingerprint out of the name of the choice', async () => {
    const page = await render(
      SigningKeyChoice,
      { keys: [key], stored: key, chosen: 'astra' },
      { admin },
    );
    expect(
      page
        .all('label')
        .map(({ textContent }) => textContent?.trim())
        .join(),
    ).not.toContain(key.fingerprint);
  });

  it.each([
    ['no key is used', [key], key, null],
    ['its files are gone', [], gone, 'astra'],
  ])('says no fingerprint where %s', async (_, keys, stored, chosen) => {
    const page = await render(SigningKeyChoice, { keys, stored, chosen }, { admin });
    expect(page.all('.fingerprint')).toEqual([]);
  });
});
