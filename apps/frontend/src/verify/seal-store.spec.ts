import { TestBed } from '@angular/core/testing';
import { ed25519 } from '@noble/curves/ed25519.js';
import { toBase64Url } from '@svetionik/proofs/encoding/base64url';
import { sealDigests, writeSeal } from '@svetionik/proofs/credentials/check-seal';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { checkingCrypto } from './checking-crypto';
import { SealStore } from './seal-store';

const secret = new Uint8Array(32).fill(7);
const id = 'A'.repeat(43);
const key = {
  id,
  issuer: 'did:web:svetionik.example:api:v1:issuers:astra',
  organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
  publicKey: toBase64Url(ed25519.getPublicKey(secret)),
};
const checkCode = '7K3MQ2V9XH4T0B57';
const named = { checkCode, name: 'Ana Anić', course: 'Prvi razgovor', organiser: 'astra' };

function sealUntil(expiresOn: string | undefined): string {
  const digests = sealDigests(named, checkingCrypto.sha256);
  return writeSeal(
    {
      checkCode,
      number: 17,
      year: 2026,
      designation: '',
      issuedOn: '2026-03-05',
      expiresOn,
      kind: 'participation',
    },
    digests,
    id,
    (message) => ed25519.sign(message, secret),
  );
}

const online = async () => ({ items: [key] });
const offline = async () => Promise.reject(new RequestProblem('network.unreachable'));

async function find(seal: string, call: () => Promise<unknown>) {
  TestBed.resetTestingModule().configureTestingModule({
    providers: [SealStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(SealStore);
  await store.look(checkCode, seal);
  return store.finding();
}

beforeEach(() => localStorage.clear());

describe('the check of a QR code', () => {
  it.each([
    ['genuine', sealUntil(undefined)],
    ['genuine', sealUntil('2170-01-01')],
    ['past', sealUntil('2026-03-31')],
    ['forged', sealUntil('2026-03-31').replace(/^(.{30})./u, (_, before: string) => `${before}-`)],
    ['unreadable', 'abc'],
    ['none', ''],
  ])('finds it %s', async (kind, seal) => expect(await find(seal, online)).toMatchObject({ kind }));

  it('needs no network once the keys have been here', async () => {
    const seal = sealUntil(undefined);
    expect(await find(seal, offline)).toEqual({ kind: 'no-keys' });
    await find(seal, online);
    const finding = await find(seal, offline);
    expect(finding).toMatchObject({
      kind: 'genuine',
      facts: { number: 17, year: 2026, issuedOn: '2026-03-05', kind: 'participation' },
      organisers: [key.organiser],
    });
    const isNamed = 'isNamed' in finding ? finding.isNamed : () => undefined;
    expect([isNamed('Ана Анић'), isNamed('Ana Antić')]).toEqual([true, false]);
  });

  it('says when the key is ours and the organiser is not', async () => {
    const another = { ...key, issuer: 'did:web:svetionik.example:api:v1:issuers:atina' };
    expect(await find(sealUntil(undefined), async () => ({ items: [another] }))).toEqual({
      kind: 'unknown-organiser',
    });
  });

  it('says when the key is none of ours', async () => {
    expect(await find(sealUntil(undefined), async () => ({ items: [] }))).toEqual({
      kind: 'unknown-key',
    });
  });
});
