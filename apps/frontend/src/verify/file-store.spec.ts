import { TestBed } from '@angular/core/testing';
import { ed25519 } from '@noble/curves/ed25519.js';
import { toBase58 } from '@svetionik/proofs/encoding/base58';
import { toBase64Url } from '@svetionik/proofs/encoding/base64url';
import { type JsonObject, jcsProofInput } from '@svetionik/proofs/credentials/integrity-proof';
import { hashedName } from '@svetionik/proofs/credentials/recipient';
import { ApiClient } from '../core/api/api-client';
import { checkingCrypto } from './checking-crypto';
import { QrReader } from './qr-reader';
import { FileStore } from './file-store';

const secret = new Uint8Array(32).fill(7);
const issuer = 'did:web:svetionik.example';
const organiser = { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' };
const key = { id: 'key', issuer, organiser, publicKey: toBase64Url(ed25519.getPublicKey(secret)) };

function signed(validUntil: string): string {
  const credential = {
    type: ['VerifiableCredential'],
    issuer: { id: issuer },
    name: 'Prvi razgovor',
    validFrom: '2026-03-05T10:00:00.000Z',
    validUntil,
    credentialSubject: {
      identifier: [
        { salt: 'so', identityHash: hashedName('Ana Anić', 'so', checkingCrypto.sha256) },
      ],
    },
    evidence: [{ id: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57', name: 'br. 17/2026' }],
  };
  return prove(credential);
}

function prove(credential: JsonObject): string {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    verificationMethod: `${issuer}#key`,
    proofPurpose: 'assertionMethod',
  };
  const proofValue = `z${toBase58(ed25519.sign(jcsProofInput(credential, options, checkingCrypto.sha256), secret))}`;
  return JSON.stringify({ ...credential, proof: [{ ...options, proofValue }] });
}

beforeEach(() => localStorage.clear());

async function check(text: string, type = 'application/json', qr: string | null = null) {
  const asked: unknown[] = [];
  const call = async (...request: unknown[]) => {
    asked.push(request);
    return request[0] === 'credentials.listIssuerKeys' ? { items: [key] } : { standing: 'revoked' };
  };
  TestBed.configureTestingModule({
    providers: [
      FileStore,
      { provide: ApiClient, useValue: { call } },
      { provide: QrReader, useValue: { read: async () => qr } },
    ],
  });
  const store = TestBed.inject(FileStore);
  const bytes = new TextEncoder().encode(text);
  await store.look(
    Object.assign(new File([bytes], 'dokument.json', { type }), {
      arrayBuffer: async () => bytes.buffer,
    }),
  );
  return { found: store.check(), asked };
}

describe('the check of a file', () => {
  it('names a learner record as such, with what it holds, and asks nobody about it', async () => {
    const held: JsonObject = JSON.parse(signed('2999-01-01T00:00:00Z'));
    const record = (within: JsonObject) =>
      prove({
        type: ['VerifiableCredential', 'ClrCredential'],
        issuer: { id: issuer },
        name: 'Moje obuke',
        validFrom: '2026-03-06T10:00:00.000Z',
        credentialSubject: {
          identifier: [
            { salt: 'so', identityHash: hashedName('Ana Anić', 'so', checkingCrypto.sha256) },
          ],
          verifiableCredential: [within],
        },
      });
    const { found, asked } = await check(record(held));
    expect(found).toMatchObject({
      kind: 'record',
      name: 'Moje obuke',
      organiser,
      credentials: [{ check: 'genuine', summary: { course: 'Prvi razgovor' } }],
    });
    expect('isNamed' in found && [found.isNamed('Ана Анић'), found.isNamed('Eva')]).toEqual([
      true,
      false,
    ]);
    expect(asked.map((request) => Array.isArray(request) && request[0])).toEqual([
      'credentials.listIssuerKeys',
    ]);
    TestBed.resetTestingModule();
    expect((await check(record({ ...held, name: 'Drugi' }))).found.kind).toBe('record-in-part');
    TestBed.resetTestingModule();
    expect((await check(record(held).replace('Prvi razgovor', 'Drugi'))).found.kind).toBe(
      'altered',
    );
  });

  it.each([
    ['genuine', '2999-01-01T00:00:00Z'],
    ['past', '2026-04-01T00:00:00Z'],
  ])('finds it %s and asks what it is worth today, by its code alone', async (kind, validUntil) => {
    const { found, asked } = await check(signed(validUntil));
    expect(found).toMatchObject({
      kind,
      organiser,
      summary: { registerNumber: 'br. 17/2026', checkCode: '7K3MQ2V9XH4T0B57' },
      today: { kind: 'found', result: { standing: 'revoked' } },
      issued: undefined,
    });
    expect(asked).toEqual([
      ['credentials.listIssuerKeys', {}],
      ['checks.checkCertificate', { params: { code: '7K3MQ2V9XH4T0B57' } }],
    ]);
  });

  it('compares a name by itself', async () => {
    const { found } = await check(signed('2999-01-01T00:00:00Z'));
    const isNamed = 'isNamed' in found ? found.isNamed : () => undefined;
    expect([isNamed('ана анић'), isNamed('Ana Antić')]).toEqual([true, false]);
  });

  it.each([
    [
      'https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ-_',
      {
        kind: 'code',
        address: { host: 'svetionik.example', checkCode: '7K3MQ2V9XH4T0B57', seal: 'AQ-_' },
      },
    ],
    ['https://example.org/', { kind: 'no-code' }],
    [null, { kind: 'no-code' }],
  ])('reads the code %s from a picture and asks for nothing', async (qr, found) => {
    expect(await check('PNG', 'image/png', qr)).toEqual({ found, asked: [] });
  });

  it('reads a pasted token', async () => {
    const { proof: _, ...credential } = JSON.parse(signed('2999-01-01T00:00:00Z'));
    const text = [{ alg: 'EdDSA', typ: 'vc+jwt', kid: `${issuer}#key` }, credential]
      .map((part) => toBase64Url(new TextEncoder().encode(JSON.stringify(part))))
      .join('.');
    const token = `${text}.${toBase64Url(ed25519.sign(new TextEncoder().encode(text), secret))}`;
    expect((await check(token, 'text/plain')).found).toMatchObject({
      kind: 'genuine',
      summary: { checkCode: '7K3MQ2V9XH4T0B57' },
      document: undefined,
    });
    TestBed.resetTestingModule();
    expect((await check(token.replace(/.$/u, '='), 'text/plain')).found.kind).not.toBe('genuine');
  });

  it('does not believe a date that somebody changed, and asks about nothing in it', async () => {
    const { found, asked } = await check(
      signed('2026-04-01T00:00:00Z').replace('2026-04-01', '2036-04-01'),
    );
    expect(found).toMatchObject({ kind: 'altered', document: undefined });
    expect(asked).toEqual([['credentials.listIssuerKeys', {}]]);
  });

  it('asks for nothing where nothing is signed', async () => {
    expect(await check('%PDF-1.7')).toMatchObject({
      found: { kind: 'no-credential', document: { kind: 'unsigned' } },
      asked: [],
    });
  });
});
