import { generateKeyPairSync, sign } from 'node:crypto';
import { nodeCheckingCrypto } from '../../../../test/support/checking-crypto';
import { toBase58 } from '../encoding/base58';
import { checkCredential } from './check-credential';
import { jcsProofInput, type JsonObject } from './integrity-proof';
import { judgeRecord, readRecordedCredentials } from './recorded-credentials';

const issuer = 'did:web:svetionik.example';
const pair = generateKeyPairSync('ed25519');
const key = {
  id: 'key',
  issuer,
  organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
  publicKey: String(pair.publicKey.export({ format: 'jwk' }).x),
};

function signed(credential: JsonObject): JsonObject {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    verificationMethod: `${issuer}#key`,
    proofPurpose: 'assertionMethod',
  };
  const input = jcsProofInput(credential, options, nodeCheckingCrypto.sha256);
  const proofValue = `z${toBase58(sign(null, input, pair.privateKey))}`;
  return { ...credential, proof: { ...options, proofValue } };
}

const held = (name: string) =>
  signed({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer },
    name,
    validFrom: '2026-03-05T10:00:00.000Z',
    evidence: [{ id: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57', name: 'br. 17/2026' }],
  });
const record = (...credentials: readonly JsonObject[]) =>
  signed({
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: { id: issuer },
    name: 'Moje obuke',
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: credentials },
  });
const read = (credential: JsonObject, keys = [key]) =>
  readRecordedCredentials(credential, keys, nodeCheckingCrypto);

describe('a learner record', () => {
  it('holds credentials that are each checked by their own proof', () => {
    const found = read(record(held('Prvi razgovor'), held('Znaci')));
    expect(
      found?.map(({ summary, check }) => [summary.course, summary.registerNumber, check]),
    ).toEqual([
      ['Prvi razgovor', 'br. 17/2026', 'genuine'],
      ['Znaci', 'br. 17/2026', 'genuine'],
    ]);
    expect(judgeRecord(found ?? [])).toBe('record');
  });

  it.each<[string, JsonObject, string]>([
    ['changed', { ...held('Prvi razgovor'), name: 'Drugi razgovor' }, 'altered'],
    ['without its proof', { ...held('Prvi razgovor'), proof: undefined }, 'unchecked-proof'],
  ])(
    'tells one within that is %s, though whoever signed the record signed that too',
    (_, one, check) => {
      const whole = record(held('Znaci'), one);
      expect(checkCredential(whole, [key], nodeCheckingCrypto).kind).toBe('genuine');
      const found = read(whole) ?? [];
      expect(found.map((each) => each.check)).toEqual(['genuine', check]);
      expect(judgeRecord(found)).toBe('record-in-part');
    },
  );

  it('is no longer genuine where one within was changed after it was signed', () => {
    const whole = JSON.stringify(record(held('Prvi razgovor'))).replace('Prvi razgovor', 'Drugi');
    expect(checkCredential(JSON.parse(whole), [key], nodeCheckingCrypto).kind).toBe('altered');
  });

  it('is what says that it is one', () => {
    expect(read(held('Prvi razgovor'))).toBeUndefined();
    expect(read({ type: 'ClrCredential' })).toBeUndefined();
    expect(read({ type: ['ClrCredential'] })).toEqual([]);
  });
});
