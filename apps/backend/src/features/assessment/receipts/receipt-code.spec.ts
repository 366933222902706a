import { generateKeyPairSync } from 'node:crypto';
import {
  isSigned,
  readReceiptCode,
  signFacts,
  writeReceiptCode,
  type ReceiptFacts,
} from './receipt-code';

const { privateKey } = generateKeyPairSync('ed25519');
const facts: ReceiptFacts = {
  attempt: '01990000-0000-7000-8000-000000000032',
  number: 2,
  state: 'submitted',
  closedAt: '2026-11-25T10:00:00.000Z',
  items: 15,
  answered: 14,
  answersHash: 'a'.repeat(64),
};
const code = writeReceiptCode({ keyId: 1, facts, signature: signFacts(facts, privateKey) });
const forged = writeReceiptCode({
  keyId: 1,
  facts: { ...facts, answered: 15 },
  signature: signFacts(facts, privateKey),
});

/** Another letter in the middle of the last part. */
const damaged = `${code.slice(0, -40)}${code.at(-40) === 'A' ? 'B' : 'A'}${code.slice(-39)}`;

describe('the code of a receipt', () => {
  it.each([
    ['the code alone', code],
    ['the text around it', `Potvrda o predaji\nPokušaj 2\n\n${code}\n`],
    ['line breaks within it', code.replace(/.{60}/g, '$&\r\n')],
  ])('is found and believed: %s', (_, text) => {
    const parts = readReceiptCode(text);
    expect(parts).toMatchObject({ keyId: 1, facts });
    expect(parts && isSigned(parts, privateKey)).toBe(true);
  });

  it.each([
    ['a fact was changed', forged],
    ['a letter of the signature was changed', damaged],
    ['the signature was cut', code.slice(0, -10)],
  ])('is found and not believed: %s', (_, text) => {
    const parts = readReceiptCode(text);
    expect(parts && isSigned(parts, privateKey)).toBe(false);
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
