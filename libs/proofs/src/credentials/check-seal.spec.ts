import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { fromBase58, toBase58 } from '../encoding/base58';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import { readSeal, sealDigests, sealNames, writeSeal, type SealedFacts } from './check-seal';
import type { IssuerKey } from './issuer-key';
import { nodeCheckingCrypto as crypto } from '../../../../test/support/checking-crypto';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { x = '' } = publicKey.export({ format: 'jwk' });
const id = createHash('sha256').update(x).digest('base64url');
const keys: IssuerKey[] = [
  {
    id,
    issuer: 'did:web:primer.rs',
    organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
    publicKey: x,
  },
];
const facts: SealedFacts = {
  checkCode: '7K3MQ2V9XH4T0B57',
  number: 70_017,
  year: 2026,
  designation: '',
  issuedOn: '2026-11-25',
  expiresOn: '2031-11-25',
  kind: 'completion',
};
const named = {
  checkCode: facts.checkCode,
  name: 'Đorđe Ljubičić-Njegovan',
  course: 'Prvi razgovor',
};
const seal = writeSeal(facts, sealDigests(named, crypto.sha256), id, (message) =>
  sign(null, message, privateKey),
);

describe('the seal in a QR code', () => {
  it('says without a network what was issued', () => {
    expect(seal).toHaveLength(127);
    expect(readSeal(facts.checkCode, seal, keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts,
      key: { id },
    });
  });

  it.each([
    { kind: 'participation', designation: '' },
    { kind: 'participation', designation: '02' },
    { kind: 'completion', designation: '02' },
    { kind: undefined, designation: '' },
    { kind: undefined, designation: '02' },
  ] as const)(
    'says what it certifies, or nothing where it was printed before it did: %j',
    (said) => {
      const printed = writeSeal(
        { ...facts, ...said },
        sealDigests(named, crypto.sha256),
        id,
        (message) => sign(null, message, privateKey),
      );
      expect(readSeal(facts.checkCode, printed, keys, crypto)).toMatchObject({
        outcome: 'genuine',
        facts: { ...facts, ...said },
      });
    },
  );

  it('cannot be made to certify more than it did', () => {
    const confirmation = writeSeal(
      { ...facts, kind: 'participation' },
      sealDigests(named, crypto.sha256),
      id,
      (message) => sign(null, message, privateKey),
    );
    const outcomes = [1, 3].map((version) =>
      readSeal(
        facts.checkCode,
        toBase64Url(new Uint8Array([version, ...(fromBase64Url(confirmation) ?? []).slice(1)])),
        keys,
        crypto,
      ),
    );
    expect(outcomes).toEqual([{ outcome: 'forged' }, { outcome: 'forged' }]);
  });

  it.each([
    [
      '',
      'AQAAAAAAAAAAERomYS2DzicAlsgqZ3ueN773hqimiZsXIorbmAwV0y2vD2D8dZvj5qzqcpF51kwjodJxms7EMEGdqaUj9Rpb4kdUSycSTIWHE9AbrhIFF9qSZkFiMwo',
    ],
    [
      '02',
      'AgAAAAAAAAAAERomYS2DzicAlsgqZ3ueN773hqimiTAy76NoBcGMVjNy0e0mOWw_MzSeds3kYlW7EEKRTT7lBX8r-M2-_V7RnCiH-Z_RIMlnZIZ-b4n_e9M83kgwsCPsDQ',
    ],
  ])(
    'is read as it stands on documents printed before, with the designation %j',
    (designation, printed) => {
      const key = {
        id: 'A'.repeat(43),
        issuer: 'did:web:primer.rs',
        organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
        publicKey: '6kpsY-KcUgq-9VB7Ey7F-ZVHdq6-vnuSQh7qaRRG0iw',
      };
      expect(readSeal(facts.checkCode, printed, [key], crypto)).toMatchObject({
        outcome: 'genuine',
        facts: { ...facts, number: 17, designation, kind: undefined },
      });
    },
  );

  it('carries the designation of the register', () => {
    const designated = { ...facts, designation: '02-АС.1' };
    const longer = writeSeal(designated, sealDigests(named, crypto.sha256), id, (message) =>
      sign(null, message, privateKey),
    );
    expect(readSeal(facts.checkCode, longer, keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts: designated,
    });
    const renamed = (fromBase64Url(longer) ?? new Uint8Array()).slice();
    renamed[32] = (renamed[32] ?? 0) ^ 1;
    expect(readSeal(facts.checkCode, toBase64Url(renamed), keys, crypto)).toEqual({
      outcome: 'forged',
    });
  });

  it('knows who it was issued to, in either script, and nobody else', () => {
    const check = readSeal(facts.checkCode, seal, keys, crypto);
    if (check?.outcome !== 'genuine') throw new Error('the seal is not genuine');
    const names = ['Đorđe Ljubičić-Njegovan', 'ЂОРЂЕ  љубичић Његован', 'Đorđe Ljubičić', ' '];
    expect(names.map((name) => sealNames(check, name, crypto.sha256))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is forged when any byte is another', () => {
    const bytes = fromBase64Url(seal) ?? new Uint8Array();
    const outcomes = [...bytes.keys()].map((place) => {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      return readSeal(facts.checkCode, toBase64Url(changed), keys, crypto)?.outcome;
    });
    expect(new Set(outcomes)).toEqual(new Set([undefined, 'unknown-key', 'forged']));
    expect(outcomes.filter((outcome) => outcome === 'forged')).toHaveLength(88);
  });

  it('is forged when something is put behind it', () => {
    expect(readSeal(facts.checkCode, `${seal}A`, keys, crypto)).toEqual({ outcome: 'forged' });
  });

  it('belongs to one check code', () => {
    expect(readSeal('0000000000000000', seal, keys, crypto)).toEqual({ outcome: 'forged' });
  });

  it('says when the key is not known here', () => {
    expect(readSeal(facts.checkCode, seal, [], crypto)).toEqual({ outcome: 'unknown-key' });
  });

  it.each(['', 'abc', seal.slice(1), seal.replace(/.$/u, '!')])('is none: %j', (fragment) => {
    expect(readSeal(facts.checkCode, fragment, keys, crypto)).toBeNull();
  });

  it.each([
    { number: 16_777_216 },
    { year: 1999 },
    { issuedOn: '1999-12-31' },
    { expiresOn: 'never' },
  ])('has no room for %j', (change) => {
    expect(() =>
      writeSeal(
        { ...facts, ...change },
        sealDigests(named, crypto.sha256),
        id,
        () => new Uint8Array(64),
      ),
    ).toThrow(RangeError);
  });
});

describe('bytes as text', () => {
  it('are read back from base58 and base64url', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromBase58(toBase58(bytes))).toEqual(bytes);
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['0', 'I', 'l', 'z z'])('%j is no base58', (text) => expect(fromBase58(text)).toBeNull());
  it.each(['A', '=', '__5', 'a b'])('%j is no base64url', (text) =>
    expect(fromBase64Url(text)).toBeNull(),
  );
});
