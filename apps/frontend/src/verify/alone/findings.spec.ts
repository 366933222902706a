import { ed25519 } from '@noble/curves/ed25519.js';
import { sealDigests, writeSeal } from '@svetionik/proofs/credentials/check-seal';
import { toBase64Url } from '@svetionik/proofs/encoding/base64url';
import { checkingCrypto } from '../checking-crypto';
import { examineAddress } from './findings';
import { showFinding } from './result';
import { createSay } from './texts';

const secret = new Uint8Array(32).fill(7);
const id = 'A'.repeat(43);
const keyOf = (organiser: string) => ({
  id,
  issuer: `did:web:svetionik.example:api:v1:issuers:${organiser}`,
  organiser: { 'sr-Latn': organiser, 'sr-Cyrl': organiser },
  publicKey: toBase64Url(ed25519.getPublicKey(secret)),
});
const keys = ['astra', 'atina'].map(keyOf);
const checkCode = '7K3MQ2V9XH4T0B57';
const digests = sealDigests(
  { checkCode, name: 'Ana Anić', course: 'Prvi razgovor', organiser: 'atina' },
  checkingCrypto.sha256,
);
const facts = {
  checkCode,
  number: 17,
  year: 2026,
  designation: '',
  issuedOn: '2026-03-05',
  expiresOn: undefined,
  kind: 'completion',
} as const;
const sealOf = (said = digests): string =>
  writeSeal(facts, said, id, (message) => ed25519.sign(message, secret));

function shown(address: string): string {
  const finding = examineAddress(address, keys);
  return finding === null ? '' : showFinding(finding, createSay('en'), 'en').textContent;
}

describe('a QR code without a network', () => {
  it('says whose document it is where organisers share a key', () => {
    const text = shown(`https://svetionik.example/v/${checkCode}#${sealOf()}`);
    expect(text).toContain('Genuine');
    expect([text.includes('atina'), text.includes('astra')]).toEqual([true, false]);
    expect(text).not.toContain('leads to');
  });

  it('names both, and says that it is of one, where an early code does not', () => {
    const text = shown(
      `https://svetionik.example/v/${checkCode}#${sealOf({ ...digests, organiser: undefined })}`,
    );
    expect(text).toContain('astra; atina');
    expect(text).toContain('More than one organiser signs with this key');
  });

  it.each([
    ['without a signature', '', 'Cannot tell here', 'Nothing is signed in this QR code'],
    ['that was cut short', '#AQ', 'Cannot tell here', 'was not read in full'],
    ['that somebody changed', `#${sealOf().replace(/.$/u, 'A')}`, 'Not genuine', 'not genuine'],
  ])('%s', (_, seal, verdict, words) => {
    const text = shown(`https://svetionik.example/v/${checkCode}${seal}`);
    expect([text.includes(verdict), text.includes(words)]).toEqual([true, true]);
  });

  it.each(['', `#${sealOf()}`])('warns where it leads to somebody else: %s', (seal) =>
    expect(shown(`https://svetionik.example.net/v/${checkCode}${seal}`)).toContain(
      'leads to svetionik.example.net',
    ),
  );
});
