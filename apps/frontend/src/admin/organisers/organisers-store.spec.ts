import { findObstacles, type Organiser } from './organisers-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const signs = {
  id: 'ana',
  name: both('Ana Ilić'),
  role: both('direktorka'),
  validFrom: '2026-01-01',
  validTo: null,
  signature: null,
  state: 'signs',
} as const;
const key = {
  name: 'astra',
  standing: 'expired',
  issuedTo: null,
  holder: null,
  issuedBy: null,
  validFrom: null,
  validUntil: null,
  fingerprint: null,
} as const;
const ready: Organiser = {
  id: 'astra',
  version: 1,
  name: both('ASTRA'),
  place: both('Beograd'),
  registerDesignation: '',
  signingKey: null,
  credentialKey: true,
  signatories: [signs],
  seal: null,
  archived: false,
  complete: true,
};

describe('what keeps an organiser from issuing', () => {
  it.each<[string, Partial<Organiser>, string[]]>([
    ['nothing', {}, []],
    ['a place in one script only', { place: { ...both(''), 'sr-Latn': 'Niš' } }, ['place']],
    ['nobody who signs today', { signatories: [{ ...signs, state: 'lapsed' }] }, ['signatory']],
    ['a signatory without a name', { signatories: [{ ...signs, state: 'unnamed' }] }, ['unnamed']],
    ['a certificate that has ended', { signingKey: key }, ['key']],
    [
      'the certificate of somebody else',
      { signingKey: { ...key, standing: 'ready', holder: 'person', issuedTo: 'Luka Lukić' } },
      ['signer'],
    ],
    [
      'the certificate of the signatory',
      { signingKey: { ...key, standing: 'ready', holder: 'person', issuedTo: 'Ilić Ana 12345' } },
      [],
    ],
    [
      'the seal of the organisation',
      { signingKey: { ...key, standing: 'ready', holder: 'organisation', issuedTo: 'Luka' } },
      [],
    ],
    [
      'all of it',
      { place: both(''), signatories: [], signingKey: key },
      ['place', 'signatory', 'key'],
    ],
  ])('%s', (_, change, expected) => {
    expect(findObstacles({ ...ready, ...change })).toEqual(expected);
  });
});
