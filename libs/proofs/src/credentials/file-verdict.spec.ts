import { generateKeyPairSync, sign } from 'node:crypto';
import type { DocumentKey } from '../../../../apps/backend/src/platform/signing/document-key';
import { nodeCheckingCrypto } from '../../../../test/support/checking-crypto';
import { damaged } from '../../../../test/support/damaged';
import { nodeDocumentCrypto } from '../../../../apps/backend/src/platform/signing/document-crypto';
import { signedFile } from '../../../../test/support/signed-file';
import { testKey } from '../../../../test/support/signing';
import { fileVerdict, type FileChecking } from './file-verdict';
import { jcsProofInput, type JsonObject } from './integrity-proof';
import { toBase58 } from '../encoding/base58';
import type { PublishedCertificate } from './issuer-certificates';
import type { IssuerKey } from './issuer-key';
import { nothingPublished, type Published } from './published';
import { signerReference } from './stated-signer';

const issuer = 'did:web:svetionik.example';
const [own, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const keyOf = (id: string, pair: typeof own): IssuerKey => ({
  id,
  issuer,
  organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
  publicKey: String(pair.publicKey.export({ format: 'jwk' }).x),
});
const credential = {
  type: ['VerifiableCredential'],
  issuer: { id: issuer },
  name: 'Први разговор',
  validFrom: '2026-03-05T10:00:00.000Z',
  evidence: [{ id: `https://svetionik.example/v/7K3MQ2V9XH4T0B57`, name: 'br. 17/2026' }],
};
const header = { alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: `${issuer}#key` };

/** A certificate as its organiser publishes it. */
function publishedOf(key: DocumentKey): PublishedCertificate {
  const [{ fingerprint256 }] = key.certificates;
  const fingerprint = fingerprint256.replaceAll(':', '').toLowerCase();
  return {
    fingerprint,
    issuedTo: 'Probni potpis',
    issuedBy: 'Probni potpis',
    validFrom: key.validFrom.toISOString(),
    validUntil: key.validUntil.toISOString(),
  };
}

const [signs, signed, unlisted] = [
  testKey('document-p256'),
  testKey('document-rsa'),
  'did:web:unlisted.example',
];
const elsewhere = {
  issuer: 'did:web:elsewhere.example',
  organiser: { 'sr-Latn': 'Luka', 'sr-Cyrl': 'Лука' },
};
const known: Published = {
  keys: [
    keyOf('key', own),
    keyOf('another', other),
    { ...keyOf('key', other), ...elsewhere },
    { ...keyOf('key', other), issuer: unlisted },
  ],
  certificates: [
    { issuer, organiser: keyOf('key', own).organiser, certificates: [publishedOf(signs)] },
    { ...elsewhere, certificates: [publishedOf(signed)] },
  ],
  asOf: '2027-03-01T08:00:00.000Z',
};
let asked = 0;
const checking: FileChecking = {
  ...nodeCheckingCrypto,
  inflate: async (packed) => packed,
  published: async () => {
    asked += 1;
    return known;
  },
  documents: nodeDocumentCrypto,
  now: new Date('2027-03-05T10:00:00Z'),
};

const verdict = (file: string | Buffer, change: Partial<FileChecking> = {}) =>
  fileVerdict(Buffer.from(file), { ...checking, ...change });
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(
  said: JsonObject = header,
  about: unknown = credential,
  { privateKey } = own,
): string {
  const signed = `${encoded(said)}.${encoded(about)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** Another letter in one of the three parts. */
function changed(text: string, part: number, place: number): string {
  return text
    .split('.')
    .map((one, index) => (index === part ? damaged(one, place) : one))
    .join('.');
}

function proved(about: JsonObject, verificationMethod = header.kid, { privateKey } = own): string {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
  const proofValue = `z${toBase58(sign(null, jcsProofInput(about, options, checking.sha256), privateKey))}`;
  return JSON.stringify({ ...about, proof: [{ ...options, proofValue }] });
}

/** A signed PDF with the data in it, as plain text. */
function pdf(about = proved(credential), key = signs): Buffer {
  return signedFile(key, {
    inside: `<< /Type /EmbeddedFile /Length ${Buffer.byteLength(about)} >>\nstream\n${about}\nendstream`,
  });
}

/** The same without a signature. */
function unsigned(about: string): string {
  return `%PDF-1.7\n3 0 obj << /Type /EmbeddedFile /Length ${Buffer.byteLength(about)} >>\nstream\n${about}\nendstream endobj\n%%EOF`;
}

describe('the check of a token', () => {
  it.each([
    ['as it is', (text: string) => text],
    [
      'broken into lines, as mail does',
      (text: string) => `\n${text.replace(/.{70}/gu, '$&\r\n')}\n`,
    ],
  ])('finds it genuine %s', async (_, change) => {
    expect(await verdict(change(token()))).toMatchObject({
      kind: 'genuine',
      key: { id: 'key', issuer },
      credential,
      summary: { registerNumber: 'br. 17/2026', checkCode: '7K3MQ2V9XH4T0B57' },
      document: undefined,
    });
  });

  it.each<[string, string, () => string]>([
    ['a letter of the header', 'unchecked-proof', () => changed(token(), 0, 12)],
    ['the first letters of the header', 'unchecked-proof', () => changed(token(), 0, 3)],
    ['a letter of the payload', 'altered', () => changed(token(), 1, 90)],
    ['a letter of the signature', 'altered', () => changed(token(), 2, 40)],
    [
      'the last letter of the signature, in bits that stand for nothing',
      'altered',
      () => token().replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')),
    ],
    ['another key', 'altered', () => token(header, credential, other)],
    [
      'a key of the same issuer that it does not name',
      'altered',
      () => token({ ...header, kid: `${issuer}#another` }),
    ],
    [
      'a key of another issuer',
      'altered',
      () => token({ ...header, kid: 'did:web:elsewhere.example#key' }, credential, other),
    ],
    [
      'a key that is not known here',
      'unknown-key',
      () => token({ ...header, kid: `${issuer}#newer` }),
    ],
    [
      'no algorithm',
      'unchecked-proof',
      () => `${encoded({ ...header, alg: 'none' })}.${encoded(credential)}.${'A'.repeat(86)}`,
    ],
    [
      'a header that it asks to understand',
      'unchecked-proof',
      () => token({ ...header, crit: ['exp'] }),
    ],
    ['another kind of token', 'unchecked-proof', () => token({ ...header, typ: 'JWT' })],
    ['something else than a credential', 'no-credential', () => token(header, { sub: 'Ana' })],
  ])('does not believe it with %s', async (_, kind, make) => {
    expect(await verdict(make())).toEqual({ kind, document: undefined });
  });

  it.each(['', 'eyJ', 'eyJhbGci.a', '{"type":[]}', 'tekst', `eyJ${'a'.repeat(100_000)}.a.a`])(
    'is of none where there is none, and asks for nothing: case %#',
    async (text) => {
      asked = 0;
      expect(await verdict(text)).toEqual({ kind: 'no-credential', document: undefined });
      expect(asked).toBe(0);
    },
  );
});

describe('the check of data with proofs', () => {
  const whole: JsonObject = JSON.parse(proved(credential));
  const [proof] = Array.isArray(whole['proof']) ? whole['proof'] : [];
  const foreignProof = { ...proof, cryptosuite: 'eddsa-rdfc-2022' };
  const carrying = (proofs: unknown, change: JsonObject = {}) =>
    JSON.stringify({ ...whole, ...change, proof: proofs });

  it.each<[string, string, string]>([
    ['both proofs', 'genuine', carrying([foreignProof, proof])],
    ['the one that is checked here', 'genuine', carrying([proof])],
    ['the same, not in a list', 'genuine', carrying(proof)],
    ['the one that is not checked here', 'unchecked-proof', carrying([foreignProof])],
    ['no proof', 'unchecked-proof', carrying([])],
    ['something else for a proof', 'unchecked-proof', carrying('so')],
    [
      'a changed date and both proofs',
      'altered',
      carrying([foreignProof, proof], { name: 'Drugi' }),
    ],
    [
      'a changed date and a second proof by nobody known',
      'altered',
      carrying([{ ...proof, verificationMethod: 'did:web:evil.example#key' }, proof], {
        name: 'Drugi',
      }),
    ],
    ['another organiser as its issuer', 'altered', carrying([proof], { issuer: elsewhere.issuer })],
    [
      'a key that is not known here',
      'unknown-key',
      carrying([{ ...proof, verificationMethod: `${issuer}#newer` }]),
    ],
    [
      'a proof for another purpose',
      'unchecked-proof',
      carrying([{ ...proof, proofPurpose: 'authentication' }]),
    ],
  ])('with %s: %s', async (_, kind, text) => {
    expect((await verdict(text)).kind).toBe(kind);
  });
});

describe('the check of a PDF with data and a signature', () => {
  it('is genuine where both hold', async () => {
    expect(await verdict(pdf())).toMatchObject({
      kind: 'genuine',
      credential: { name: credential.name },
      document: { kind: 'checked', faults: [] },
    });
  });

  it.each<[string, string[], (text: string) => string]>([
    ['the page was changed', ['altered'], (text) => text.replace('6 bodova', '9 bodova')],
    ['something was appended', ['appended'], (text) => `${text}9 0 obj (9 bodova) endobj\n%%EOF\n`],
  ])('is contradicted where the data hold and %s', async (_, faults, change) => {
    expect(await verdict(Buffer.from(change(pdf().toString('latin1')), 'latin1'))).toMatchObject({
      kind: 'contradicted',
      credential: { name: credential.name },
      document: { faults },
    });
  });

  it('is not genuine where somebody signed changed data', async () => {
    expect(
      await verdict(pdf(proved(credential).replace('2026-03-05', '2036-03-05'))),
    ).toMatchObject({ kind: 'altered', document: { kind: 'checked', faults: [] } });
  });

  it.each<[string, DocumentKey, string, object]>([
    [
      'its organiser has published',
      signs,
      'genuine',
      { kind: 'published', organiser: { 'sr-Latn': 'ASTRA' } },
    ],
    [
      'somebody made for themselves, with the same name',
      testKey('document-p256-forged'),
      'foreign',
      { kind: 'unpublished', organiser: { 'sr-Latn': 'ASTRA' }, asOf: known.asOf },
    ],
    [
      'another organiser has published',
      signed,
      'foreign',
      { kind: 'unpublished', organiser: { 'sr-Latn': 'ASTRA' } },
    ],
  ])('knows a certificate that %s', async (_, key, kind, origin) => {
    expect(await verdict(pdf(proved(credential), key))).toMatchObject({
      kind,
      document: { kind: 'checked', faults: [], origin },
    });
  });

  describe('where the data name the certificate of the document', () => {
    const naming = (key: DocumentKey) =>
      proved({
        ...credential,
        relatedResource: [
          signerReference(
            'https://svetionik.example/c',
            Buffer.from(publishedOf(key).fingerprint, 'hex'),
          ),
        ],
      });
    const cases: readonly [string, () => string | Buffer, string, object][] = [
      [
        'is genuine, with a list or without',
        () => pdf(naming(signs)),
        'genuine',
        { kind: 'checked', origin: { kind: 'published', organiser: { 'sr-Latn': 'ASTRA' } } },
      ],
      [
        'is not, with a certificate that is another',
        () => pdf(naming(signs), testKey('document-p256-forged')),
        'foreign',
        { kind: 'checked', faults: [], origin: { kind: 'another' } },
      ],
      [
        'is not, when the signature was taken away',
        () => unsigned(naming(signs)),
        'foreign',
        { kind: 'removed' },
      ],
      [
        'is not, when it was changed as well',
        () =>
          Buffer.from(
            pdf(naming(signs)).toString('latin1').replace('6 bodova', '9 bodova'),
            'latin1',
          ),
        'contradicted',
        { faults: ['altered'] },
      ],
    ];

    it.each(cases)('%s', async (_name, make, kind, document) => {
      expect(await verdict(make())).toMatchObject({ kind, document });
      expect(
        await verdict(make(), { published: async () => ({ ...known, certificates: [] }) }),
      ).toMatchObject({ kind, document });
    });

    it('and there is no document, they are genuine as they are', async () => {
      expect(await verdict(naming(signs))).toMatchObject({ kind: 'genuine', document: undefined });
    });
  });

  it.each([
    ['2026-03-05T09:59:59.000Z', 'unlisted'],
    [undefined, 'unlisted'],
    ['2026-03-05T10:00:00.000Z', 'foreign'],
  ])('cannot tell by a list of %s whether the certificate is newer: %s', async (asOf, kind) => {
    const file = pdf(proved(credential), testKey('document-p256-forged'));
    expect((await verdict(file, { published: async () => ({ ...known, asOf }) })).kind).toBe(kind);
  });

  it('cannot say whose certificate it is without a list of its organiser', async () => {
    const about = proved({ ...credential, issuer: { id: unlisted } }, `${unlisted}#key`, other);
    expect(await verdict(pdf(about))).toMatchObject({
      kind: 'genuine',
      document: { faults: [], origin: { kind: 'unknown' } },
    });
    expect(
      await verdict(pdf(), { published: async () => ({ ...known, certificates: [] }) }),
    ).toMatchObject({ kind: 'genuine', document: { origin: { kind: 'unknown' } } });
  });

  it('says what is signed where there are no data, and by whom, where that is known', async () => {
    const origins: object[] = [
      { kind: 'published', organiser: elsewhere.organiser },
      { kind: 'unpublished', organiser: undefined },
      { kind: 'unknown' },
      { kind: 'unknown' },
    ];
    const found = await Promise.all([
      verdict(signedFile(signed)),
      verdict(signedFile(testKey('document-p256-forged'))),
      verdict(signedFile(signed), { published: async () => nothingPublished }),
      verdict(signedFile(signed), {
        published: async () => Promise.reject(new Error('no network')),
      }),
    ]);
    expect(found).toMatchObject(
      origins.map((origin, place) => ({
        kind: place === 0 ? 'signed-only' : 'no-credential',
        document: { kind: 'checked', faults: [], origin },
      })),
    );
    const changed = Buffer.from(
      signedFile(signed).toString('latin1').replace('6 bodova', '9 bodova'),
      'latin1',
    );
    expect(await verdict(changed)).toMatchObject({
      kind: 'broken-signature',
      document: { faults: ['altered'] },
    });
    expect(await verdict('%PDF-1.7\n%%EOF')).toEqual({
      kind: 'no-credential',
      document: { kind: 'unsigned' },
    });
  });
});
