import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { fromBase58, toBase58 } from '../encoding/base58';
import { fromBase64Url, toBase64Url } from '../encoding/base64url';
import { sealedOrganisers, readSeal, sealDigests, sealNames, writeSeal } from './check-seal';
import type { IssuerKey } from './issuer-key';
import type { SealedFacts } from './seal-layout';
import { nodeCheckingCrypto as crypto } from '../../../../test/support/checking-crypto';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { x = '' } = publicKey.export({ format: 'jwk' });
const id = createHash('sha256').update(x).digest('base64url');
const keys: IssuerKey[] = [
  {
    id,
    issuer: 'did:web:primer.rs:api:v1:issuers:astra',
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
  organiser: 'astra',
};
const signed = (said: SealedFacts, digests = sealDigests(named, crypto.sha256)): string =>
  writeSeal(said, digests, id, (message) => sign(null, message, privateKey));
const seal = signed(facts);
/** As codes were before they said whose they are. */
const early = { ...sealDigests(named, crypto.sha256), organiser: undefined };

describe('the seal in a QR code', () => {
  it('says without a network what was issued', () => {
    expect(seal).toHaveLength(132);
    expect(readSeal(facts.checkCode, seal, keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts,
      keys: [{ id }],
    });
  });

  it.each([
    { kind: 'completion', designation: '' },
    { kind: 'participation', designation: '' },
    { kind: 'participation', designation: '02' },
    { kind: 'completion', designation: '02' },
  ] as const)('says what it certifies: %j', (said) => {
    for (const digests of [sealDigests(named, crypto.sha256), early])
      expect(
        readSeal(facts.checkCode, signed({ ...facts, ...said }, digests), keys, crypto),
      ).toMatchObject({ outcome: 'genuine', facts: { ...facts, ...said } });
  });

  it.each(['completion', 'participation'] as const)(
    'says that it is for a whole programme: %s',
    (kind) => {
      const said = { ...facts, kind, designation: '02', programme: true } as const;
      expect(readSeal(facts.checkCode, signed(said), keys, crypto)).toMatchObject({
        outcome: 'genuine',
        facts: said,
      });
      expect(readSeal(facts.checkCode, seal, keys, crypto)).not.toHaveProperty('facts.programme');
      expect(() => signed(said, early)).toThrow(RangeError);
    },
  );

  it.each(['', '02'])(
    'says nothing of that where it was printed before it did, with the designation %j',
    (designation) => {
      const said = { ...facts, kind: undefined, designation };
      expect(readSeal(facts.checkCode, signed(said, early), keys, crypto)).toMatchObject({
        outcome: 'genuine',
        facts: said,
      });
      expect(() => signed(said)).toThrow(RangeError);
    },
  );

  describe('where organisers share a key', () => {
    const shared = ['blic', 'astra', 'atina'].map((organiser): IssuerKey => ({
      id,
      issuer: `did:web:primer.rs:api:v1:issuers:${organiser}`,
      organiser: { 'sr-Latn': organiser, 'sr-Cyrl': organiser },
      publicKey: x,
    }));
    const found = (text: string, known = shared) => {
      const check = readSeal(facts.checkCode, text, known, crypto);
      return check.outcome === 'genuine'
        ? sealedOrganisers(check).map((one) => one['sr-Latn'])
        : check.outcome;
    };

    it('says whose document it is', () => expect(found(seal)).toEqual(['astra']));

    it('says so after the installation moved to another address', () => {
      const moved = shared.map((key) => ({
        ...key,
        issuer: key.issuer.replace('primer.rs', 'novi.primer.rs%3A8443'),
      }));
      expect(found(seal, moved)).toEqual(['astra']);
    });

    it('names all where an early code does not say it', () =>
      expect(found(signed(facts, early))).toEqual(['blic', 'astra', 'atina']));

    it('names none where the organiser is not among them', () =>
      expect(found(seal, shared.slice(0, 1))).toBe('unknown-organiser'));
  });

  it('cannot be made to certify more than it did', () => {
    const confirmation = signed({ ...facts, kind: 'participation' });
    const outcomes = [2, 3, 4, 5, 7, 8].map((version) =>
      readSeal(
        facts.checkCode,
        toBase64Url(new Uint8Array([version, ...(fromBase64Url(confirmation) ?? []).slice(1)])),
        keys,
        crypto,
      ),
    );
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['forged']));
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
    const longer = signed(designated);
    expect(readSeal(facts.checkCode, longer, keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts: designated,
    });
    const renamed = (fromBase64Url(longer) ?? new Uint8Array()).slice();
    renamed[36] = (renamed[36] ?? 0) ^ 1;
    expect(readSeal(facts.checkCode, toBase64Url(renamed), keys, crypto)).toEqual({
      outcome: 'forged',
    });
  });

  it('knows who it was issued to, in either script, and nobody else', () => {
    const check = readSeal(facts.checkCode, seal, keys, crypto);
    if (check.outcome !== 'genuine') throw new Error('the seal is not genuine');
    const names = [
      'Đorđe Ljubičić-Njegovan',
      'ЂОРЂЕ  љубичић Његован',
      'ljubicic njegovan djordje',
      'Đorđe Ljubičić',
      ' ',
    ];
    expect(names.map((name) => sealNames(check, name, crypto.sha256))).toEqual([
      true,
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
      return readSeal(facts.checkCode, toBase64Url(changed), keys, crypto).outcome;
    });
    expect(new Set(outcomes)).toEqual(new Set(['unknown-key', 'forged']));
    expect(outcomes.filter((outcome) => outcome === 'forged')).toHaveLength(93);
  });

  it('is forged when something is put behind it', () => {
    expect(readSeal(facts.checkCode, `${seal}AA`, keys, crypto)).toEqual({ outcome: 'forged' });
  });

  it('belongs to one check code', () => {
    expect(readSeal('0000000000000000', seal, keys, crypto)).toEqual({ outcome: 'forged' });
  });

  it('says when the key is not known here', () => {
    expect(readSeal(facts.checkCode, seal, [], crypto)).toEqual({ outcome: 'unknown-key' });
  });

  it.each([
    ['', 'without-seal'],
    ['abc', 'unreadable'],
    [seal.slice(0, 40), 'unreadable'],
    [seal.replace(/.$/u, '!'), 'unreadable'],
    [toBase64Url(new Uint8Array(99).fill(9)), 'unreadable'],
  ])('of %j tells nothing, and never that a document is false', (fragment, outcome) => {
    expect(readSeal(facts.checkCode, fragment, keys, crypto)).toEqual({ outcome });
  });

  it.each([
    { number: 16_777_216 },
    { year: 1999 },
    { issuedOn: '1999-12-31' },
    { expiresOn: 'never' },
  ])('has no room for %j', (change) => {
    expect(() => signed({ ...facts, ...change })).toThrow(RangeError);
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
