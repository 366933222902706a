import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { damaged } from '../../../../test/support/damaged';
import { toBase64Url } from '../encoding/base64url';
import {
  readReceiptCode,
  parseReceiptKeys,
  receiptMessage,
  receiptVerdict,
  writeReceiptCode,
  type ReceiptFacts,
} from './receipt';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const crypto = {
  verify: (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
    verify(
      null,
      message,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key) }, format: 'jwk' }),
      signature,
    ),
};
const keys = [{ id: 1, publicKey: String(publicKey.export({ format: 'jwk' }).x) }];
const facts: ReceiptFacts = {
  attempt: '01990000-0000-7000-8000-000000000032',
  number: 2,
  state: 'submitted',
  closedAt: '2026-11-25T10:00:00.000Z',
  items: 15,
  answered: 14,
  answersHash: 'a'.repeat(64),
};
const signature = sign(null, receiptMessage(facts), privateKey);
const code = writeReceiptCode({ keyId: 1, facts, signature });
const forged = writeReceiptCode({ keyId: 1, facts: { ...facts, answered: 15 }, signature });

function verdictOf(text: string): string | undefined {
  const receipt = readReceiptCode(text);
  return receipt && receiptVerdict(receipt, keys, crypto);
}

describe('a receipt', () => {
  it.each([
    ['the code alone', code],
    ['the text around it', `Potvrda o predaji\nPokušaj 2\n\n${code}\n`],
    ['line breaks within it', code.replace(/.{60}/g, '$&\r\n')],
  ])('is found and believed: %s', (_, text) => {
    expect(readReceiptCode(text)).toMatchObject({ keyId: 1, facts });
    expect(verdictOf(text)).toBe('genuine');
  });

  it.each([
    ['a fact was changed', forged, 'forged'],
    ['a letter of the signature was changed', damaged(code), 'forged'],
    ['the signature was cut', code.slice(0, -10), 'forged'],
    ['it names another key', code.replace('SVETIONIK-1.1.', 'SVETIONIK-1.2.'), 'unknown-key'],
  ])('is found and not believed: %s', (_, text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });

  it.each([
    ['nothing', ''],
    ['another text', 'Potvrda o predaji'],
    ['facts that are no JSON', 'SVETIONIK-1.1.AAAA.AAAA'],
    ['other facts', `SVETIONIK-1.1.${Buffer.from('{"attempt":1}').toString('base64url')}.AAAA`],
  ])('is not found in %s', (_, text) => {
    expect(readReceiptCode(text)).toBeUndefined();
  });
});

describe('the keys of receipts', () => {
  it.each([
    ['a list of them', { items: [{ ...keys[0], usedFrom: '2026-11-25T10:00:00Z' }] }],
    [
      'the keys of an installation',
      { items: [{ id: 'kljuc', publicKey: 'x' }], receiptKeys: keys },
    ],
  ])('are read from %s', (_, published) => {
    expect(parseReceiptKeys(JSON.stringify(published))).toEqual(keys);
  });

  it.each(['', '[]', '{"items":5}', '{"items":[1,{"id":1}]}'])('are none in %j', (text) => {
    expect(parseReceiptKeys(text)).toEqual([]);
  });
});
