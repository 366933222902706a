import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import {
  isObject,
  readObject,
  type JsonObject,
} from '@svetionik/proofs/credentials/integrity-proof';
import { issuerDid, type IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import { hashedName } from '@svetionik/proofs/credentials/recipient';
import { compactVerify, createLocalJWKSet } from 'jose';
import { generateKeyPairSync, sign } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { damaged } from '../../../../test/support/damaged';
import { verifyAsWallet } from '../../../../test/support/wallet';
import { buildCredential } from './achievement-credential';
import { proveCredential, signToken, type CredentialSigner } from './sign-credential';
import { buildStatusList, statusListLength } from './status-list';
import { nodeCheckingCrypto as crypto } from '../../../../test/support/checking-crypto';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const { x = '' } = publicKey.export({ format: 'jwk' });
const issuer = issuerDid('https://svetionik.example:8443', '01990000-0000-7000-8000-000000000041');
const verificationMethod = `${issuer}#key`;
const now = new Date('2026-11-25T12:00:00.000Z');

const signer: CredentialSigner = {
  verificationMethod,
  sign: (message) => sign(null, message, privateKey),
  sha256: crypto.sha256,
};
const keys: IssuerKey[] = [
  { id: 'key', issuer, organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' }, publicKey: x },
];

const facts: CertificateFacts = {
  language: 'sr-Latn',
  organiserName: 'ASTRA',
  organiserPlace: 'Beograd',
  registerNumber: 'br. 17/2026',
  titleLine: 'o završenom kursu',
  holderName: 'Đorđe Ljubičić-Njegovan',
  holderForm: 'm',
  courseTitle: 'Prvi razgovor',
  track: 'Zdravstvo',
  edition: 2,
  hours: 6,
  resultPercent: 87,
  issuedOn: '2026-11-25',
  signatoryName: 'dr Vesna Ilić',
  signatoryRole: '',
  checkUrl: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57',
  checkCode: '7K3M-Q2V9-XH4T-0B57',
  signatureKind: 'none',
  expiresOn: '2031-11-25',
  profile: {
    version: '01990000-0000-7000-8000-000000000901',
    orientation: 'portrait',
    details: [
      { field: 'licenceNumber', label: 'broj licence', value: '301-12345' },
      { field: 'accreditationNumber', label: 'broj odluke', value: '153-02-00041' },
      { field: 'points', label: 'bodovi', value: '6' },
      { field: 'competence', label: 'kompetencija', value: 'K3 – podrška razvoju ličnosti' },
    ],
  },
};

const circumstances = {
  certificateId: '01990000-0000-7000-8000-000000000054',
  issuedAt: now,
  issuer,
  issuerUrl: 'https://svetionik.example',
  achievementUrl:
    'https://svetionik.example/api/v1/achievements/01990000-0000-7000-8000-000000000001',
  badgeUrl: 'https://svetionik.example/api/v1/issuers/1/badges/health.svg',
  cutScore: 70,
  statusListUrl: 'https://svetionik.example/api/v1/issuers/1/status/2026-1',
  statusPlace: 131_071,
  recipient: { salt: 'so', hashes: [hashedName(facts.holderName, 'so', crypto.sha256)] },
  signedWith: {
    url: 'https://svetionik.example/api/v1/issuers/1/certificates/2',
    digest: new Uint8Array(32),
  },
};

const credential = buildCredential(facts, circumstances);

function verify(signed: JsonObject, at = now): Promise<boolean> {
  return verifyAsWallet(signed, [{ issuer, verificationMethod, x }], at);
}

describe('a credential', () => {
  it('says what the document says, without name and licence number', () => {
    expect(credential).toMatchObject({
      name: 'Prvi razgovor',
      validUntil: '2031-11-25T23:59:59Z',
      evidence: [{ id: facts.checkUrl, name: 'br. 17/2026' }],
    });
    expect(credential['credentialSubject']).toMatchObject({
      creditsEarned: 6,
      result: [{ value: '87' }],
      achievement: {
        image: {
          id: circumstances.badgeUrl,
          type: 'Image',
          caption: 'Značka, ASTRA: svetionik',
        },
        alignment: [
          { targetCode: '153-02-00041' },
          { targetName: 'K3 – podrška razvoju ličnosti', targetDescription: 'kompetencija' },
        ],
        criteria: {
          narrative:
            'Savladani svi moduli kursa i položen završni test, sa najmanje 70%. Trajanje u satima: 6.',
        },
      },
    });
    expect(JSON.stringify(credential)).not.toMatch(/301-12345|Njegovan|licence/u);
  });

  it('names whose programme was accredited, and no other partner', async () => {
    const creatorOf = ({ credentialSubject }: JsonObject) =>
      readObject(readObject({ credentialSubject }, 'credentialSubject'), 'achievement')['creator'];
    const profile = {
      version: '01990000-0000-7000-8000-000000000901',
      orientation: 'portrait',
      details: [],
      partnerName: 'Dom zdravlja',
    } as const;
    const accredited = buildCredential(
      { ...facts, profile: { ...profile, partnerRole: 'programme-organiser' } },
      circumstances,
    );
    expect(creatorOf(accredited)).toMatchObject({ type: ['Profile'], name: 'Dom zdravlja' });
    expect(await verify(await proveCredential(accredited, signer, now))).toBe(true);
    expect([
      creatorOf(buildCredential({ ...facts, profile }, circumstances)),
      creatorOf(credential),
    ]).toEqual([undefined, undefined]);
  });

  it('carries neither result nor points where it confirms participation', () => {
    const { credentialSubject } = buildCredential(
      { ...facts, kind: 'participation' },
      circumstances,
    );
    expect(Object.keys(isObject(credentialSubject) ? credentialSubject : {})).toEqual([
      'type',
      'identifier',
      'achievement',
    ]);
  });

  it('says that it is for a whole programme, and what that asks for', async () => {
    const programme = '01990000-0000-7000-8000-000000000902';
    const whole = buildCredential({ ...facts, programme }, circumstances);
    expect(readObject(readObject(whole, 'credentialSubject'), 'achievement')).toMatchObject({
      tag: ['programme'],
      criteria: { narrative: 'Završeni svi delovi koje program traži.' },
    });
    expect(await verify(await proveCredential(whole, signer, now))).toBe(true);
    expect(JSON.stringify(credential)).not.toContain('"tag"');
  });

  it('is believed by a library that is not ours', async () => {
    expect(await verify(await proveCredential(credential, signer, now))).toBe(true);
  });

  it('is believed by the code that the check page uses, from the keys alone', async () => {
    const signed = await proveCredential(credential, signer, now);
    expect(checkCredential(JSON.parse(JSON.stringify(signed)), keys, crypto)).toMatchObject({
      kind: 'genuine',
      key: { id: 'key' },
    });
    expect(checkCredential(signed, [], crypto)).toEqual({ kind: 'unknown-key' });
  });

  it.each<[string, (text: string) => string]>([
    ['a date', (text) => text.replace('2031-11-25', '2036-11-25')],
    ['the course', (text) => text.replace('"name":"Prvi razgovor"', '"name":"Drugi razgovor"')],
    ['the name', (text) => text.replace(/sha256\$./u, 'sha256$0g'.slice(0, 8))],
    ['the result', (text) => text.replace('"value":"87"', '"value":"97"')],
    [
      'the place in the status list',
      (text) => text.replace('"statusListIndex":"131071"', '"statusListIndex":"131070"'),
    ],
    [
      'a byte of each signature',
      (text) =>
        text.replace(
          /"proofValue":"z(.)/gu,
          (_, first: string) => `"proofValue":"z${first === '2' ? '3' : '2'}`,
        ),
    ],
  ])('is believed by neither when somebody changed %s', async (_, change) => {
    const text = JSON.stringify(await proveCredential(credential, signer, now));
    const changed: JsonObject = JSON.parse(change(text));
    expect(JSON.stringify(changed)).not.toBe(text);
    expect([await verify(changed), checkCredential(changed, keys, crypto)]).toEqual([
      false,
      { kind: 'altered' },
    ]);
  });

  it('is believed by neither when another key signed it', async () => {
    const forged = await proveCredential(
      credential,
      { ...signer, sign: (message) => sign(null, message, other.privateKey) },
      now,
    );
    expect([await verify(forged), checkCredential(forged, keys, crypto)]).toEqual([
      false,
      { kind: 'altered' },
    ]);
  });

  it('refuses to sign a member that no context knows', async () => {
    await expect(proveCredential({ ...credential, rank: 1 }, signer, now)).rejects.toThrow();
  });

  it('is a token that a library of JOSE believes, until a letter changes', async () => {
    const jwks = createLocalJWKSet({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x, kid: verificationMethod, alg: 'EdDSA' }],
    });
    const token = signToken(credential, signer);
    const { payload, protectedHeader } = await compactVerify(token, jwks);
    expect([protectedHeader['typ'], JSON.parse(Buffer.from(payload).toString())]).toEqual([
      'vc+jwt',
      credential,
    ]);
    await expect(compactVerify(damaged(token, token.indexOf('.') + 20), jwks)).rejects.toThrow();
  });
});

describe('a list of statuses', () => {
  const build = (places: number[]) =>
    buildStatusList({ url: circumstances.statusListUrl, issuer, validFrom: now, places });

  function bitsOf({ credentialSubject }: JsonObject): Buffer {
    const encoded = isObject(credentialSubject) ? credentialSubject['encodedList'] : undefined;
    return gunzipSync(Buffer.from(String(encoded).slice(1), 'base64url'));
  }

  it.each([
    [[], []],
    [
      [0, 7, 8, 131_071],
      [
        [0, 0b1000_0001],
        [1, 0b1000_0000],
        [16_383, 1],
      ],
    ],
  ])('sets the bits of %j, the first place in the highest bit', (places, bytes) => {
    const bits = bitsOf(build(places));
    expect(bits.length * 8).toBe(statusListLength);
    expect([...bits.entries()].filter(([, byte]) => byte !== 0)).toEqual(bytes);
  });

  it.each([-1, statusListLength, 0.5])('has no place %d', (place) =>
    expect(() => build([place])).toThrow(RangeError),
  );

  it('is believed for a day, so that an old one hides no revocation', async () => {
    const signed = await proveCredential(build([]), signer, now);
    const after = (hours: number) => verify(signed, new Date(now.getTime() + hours * 3_600_000));
    expect([await after(23), await after(25)]).toEqual([true, false]);
  });

  it('is believed, until somebody swaps its bits', async () => {
    const signed = await proveCredential(build([17]), signer, now);
    const emptied = { ...signed, credentialSubject: build([])['credentialSubject'] };
    expect([
      await verify(signed),
      await verify(emptied),
      checkCredential(emptied, keys, crypto),
    ]).toEqual([true, false, { kind: 'altered' }]);
  });
});
