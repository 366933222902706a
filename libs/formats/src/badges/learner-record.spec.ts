import { ClrCredentialValidator } from '@learncard/types';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { issuerDid } from '@svetionik/proofs/credentials/issuer-key';
import { hashedName } from '@svetionik/proofs/credentials/recipient';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { generateKeyPairSync, sign } from 'node:crypto';
import { latinExample, teacherExample } from '../../../../test/support/certificate-examples';
import { nodeCheckingCrypto as crypto } from '../../../../test/support/checking-crypto';
import { verifyAsWallet } from '../../../../test/support/wallet';
import { buildCredential } from './achievement-credential';
import credentialSchema from './credential-schema.json';
import { buildLearnerRecord } from './learner-record';
import schema from './learner-record-schema.json';
import { proveCredential } from './sign-credential';

const now = new Date('2026-11-25T12:00:00.000Z');
const publicUrl = 'https://svetionik.example';
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
});
addFormats.default(ajv);
ajv.addSchema(credentialSchema, 'credential');
const validate = ajv.compile(schema);

/** An organiser with its key. */
function given(id: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const issuer = issuerDid(publicUrl, id);
  return {
    x,
    issuer,
    key: { id: 'key', issuer, organiser: { 'sr-Latn': id, 'sr-Cyrl': id }, publicKey: x },
    signer: {
      verificationMethod: `${issuer}#key`,
      sign: (message: Uint8Array) => sign(null, message, privateKey),
      sha256: crypto.sha256,
    },
  };
}

const [one, other] = [given('1'), given('2')];

function signed(facts: CertificateFacts, by: typeof one, place: number): Promise<JsonObject> {
  const credential = buildCredential(facts, {
    certificateId: `01990000-0000-7000-8000-00000000005${place}`,
    issuedAt: now,
    issuer: by.issuer,
    issuerUrl: publicUrl,
    achievementUrl: `${publicUrl}/api/v1/achievements/1/${place}`,
    badgeUrl: `${publicUrl}/api/v1/issuers/1/badges/health.svg`,
    cutScore: 70,
    statusListUrl: `${publicUrl}/api/v1/issuers/1/status/2026-1`,
    statusPlace: place,
    recipient: { salt: 'so', hashes: [hashedName(facts.holderName, 'so', crypto.sha256)] },
  });
  return proveCredential(credential, by.signer, now);
}

let credentials: JsonObject[];
let record: JsonObject;

beforeAll(async () => {
  credentials = [await signed(latinExample, one, 1), await signed(teacherExample, other, 2)];
  const unsigned = buildLearnerRecord({
    id: '01990000-0000-7000-8000-000000000077',
    name: 'Pregled obuka',
    issuer: one.issuer,
    issuerName: 'ASTRA',
    issuerUrl: publicUrl,
    madeAt: now,
    recipient: { salt: 'biber', hashes: [hashedName('Ana', 'biber', crypto.sha256)] },
    credentials,
  });
  record = await proveCredential(unsigned, one.signer, now);
});

function verify(credential: JsonObject): Promise<boolean> {
  const issuers = [one, other].map(({ issuer, x, signer: { verificationMethod } }) => ({
    issuer,
    verificationMethod,
    x,
  }));
  return verifyAsWallet(credential, issuers, now);
}

function within(of: JsonObject): JsonObject[] {
  return JSON.parse(JSON.stringify(of))['credentialSubject']['verifiableCredential'];
}

describe('a learner record', () => {
  it('has no fault by the data model of CLR 2.0, nor for a wallet of somebody else', () => {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
    expect(ClrCredentialValidator.safeParse(record).error).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['another type', '"ClrCredential"', '"OpenBadgeCredential"'],
    ['another context', 'clr/v2p0/context-2.0.1', 'clr/v2p0/context'],
    ['no name', '"name":"Pregled obuka"', '"title":"Pregled obuka"'],
    ['a credential within that is none', '"CertificateOfCompletion"', '"Sertifikat"'],
    ['a name that is not hashed', 'sha256$', ''],
  ])('would be found out with %s', (_, from, to) => {
    const text = JSON.stringify(record);
    expect(text).toContain(from);
    expect(validate(JSON.parse(text.replaceAll(from, to)))).toBe(false);
  });

  it('is verified as a whole and one by one, by both proofs, each against its own issuer', async () => {
    expect(await verify(record)).toBe(true);
    expect(checkCredential(record, [one.key], crypto).kind).toBe('genuine');
    const keys = [other.key, one.key];
    for (const credential of within(record)) {
      expect(await verify(credential)).toBe(true);
      expect(checkCredential(credential, keys, crypto).kind).toBe('genuine');
    }
  });

  it('keeps each credential as it was signed, and says no name', () => {
    expect(within(record)).toEqual(JSON.parse(JSON.stringify(credentials)));
    expect(JSON.stringify(record)).not.toContain(latinExample.holderName);
  });

  it.each<[string, (of: JsonObject) => JsonObject]>([
    ['a result within', (of) => JSON.parse(JSON.stringify(of).replace('"92"', '"93"'))],
    ['its name', (of) => ({ ...of, name: 'Drugi pregled' })],
    [
      'which there are',
      (of) => ({
        ...of,
        credentialSubject: {
          ...Object(of['credentialSubject']),
          verifiableCredential: within(of).slice(1),
        },
      }),
    ],
  ])('is found out where somebody has changed %s', async (_, change) => {
    const changed = change(record);
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(record));
    expect(await verify(changed)).toBe(false);
    expect(checkCredential(changed, [one.key], crypto).kind).toBe('altered');
  });
});
