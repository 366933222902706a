import type { IssuerCertificates } from './issuer-certificates';
import type { IssuerKey } from './issuer-key';
import { nothingPublished, parsePublished, withMore } from './published';

const issuer = 'did:web:svetionik.example:api:v1:issuers:0199';
const organiser = { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' };
const key: IssuerKey = {
  id: 'key',
  issuer,
  organiser,
  publicKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
};
const certificate = {
  fingerprint: 'ab'.repeat(32),
  issuedTo: 'ASTRA',
  issuedBy: 'Telo',
  validFrom: '2026-01-01T00:00:00.000Z',
  validUntil: '2029-01-01T00:00:00.000Z',
};
const list: IssuerCertificates = { issuer, organiser, certificates: [certificate] };
const asOf = '2027-03-01T08:00:00.000Z';

describe('what a text publishes', () => {
  it.each<[string, unknown, object]>([
    [
      'the list of an installation',
      { items: [key], certificates: [list], asOf },
      { keys: [key], certificates: [list], asOf },
    ],
    [
      'one from before certificates were published',
      { items: [key] },
      { keys: [key], certificates: [], asOf: undefined },
    ],
    ['the certificates of an organiser', list, { keys: [], certificates: [list], asOf: undefined }],
    [
      'an organiser that has published none',
      { ...list, certificates: [] },
      { certificates: [{ ...list, certificates: [] }] },
    ],
    [
      'certificates of which one says too little',
      { ...list, certificates: [{ ...certificate, fingerprint: 5 }, certificate] },
      { certificates: [list] },
    ],
    [
      'certificates of nobody',
      { certificates: [{ certificates: [certificate] }] },
      nothingPublished,
    ],
    ['something else', 5, nothingPublished],
  ])('of %s', (_, value, found) =>
    expect(parsePublished(JSON.stringify(value))).toMatchObject(found),
  );

  it('is nothing where it is no JSON', () => expect(parsePublished('{')).toEqual(nothingPublished));

  it('is added to what is known, as of whose day it stays', () => {
    expect(
      withMore(
        { keys: [key], certificates: [], asOf },
        { keys: [key], certificates: [list], asOf: undefined },
      ),
    ).toEqual({ keys: [key, key], certificates: [list], asOf });
  });
});
