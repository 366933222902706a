import type { CheckAnswer, CheckResult } from './certificate-checks';
import { isSuperseded, judgeFile } from './file-outcome';

const result: CheckResult = {
  status: 'valid',
  standing: 'valid',
  reason: null,
  number: 17,
  year: 2026,
  designation: '',
  organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
  course: { 'sr-Latn': 'Prvi razgovor', 'sr-Cyrl': 'Први разговор' },
  programme: false,
  kind: 'completion',
  issuedOn: '2026-03-05',
  expiresOn: null,
  moved: null,
};

const found = (standing: CheckResult['standing'], kind = result.kind): CheckAnswer => ({
  kind: 'found',
  code: '7K3MQ2V9XH4T0B57',
  at: '2026-11-25T12:00:00Z',
  result: { ...result, standing, kind },
});
const away: CheckAnswer = { kind: 'failed', error: undefined };

describe('what is said first of a file whose data are genuine', () => {
  it.each<[string, Parameters<typeof judgeFile>[0], string]>([
    [
      'valid today',
      { kind: 'genuine', today: found('valid'), issued: true },
      'verify.outcome.valid',
    ],
    [
      'valid today, with a longer term than the document says',
      { kind: 'past', today: found('valid'), issued: true },
      'verify.outcome.valid',
    ],
    [
      'valid today, no PDF',
      { kind: 'genuine', today: found('valid'), issued: undefined },
      'verify.outcome.valid',
    ],
    [
      'valid today, of participation only',
      { kind: 'genuine', today: found('valid', 'participation'), issued: true },
      'verify.participation.valid',
    ],
    ['expired', { kind: 'past', today: found('expired'), issued: true }, 'verify.outcome.expired'],
    [
      'superseded',
      { kind: 'genuine', today: found('superseded'), issued: true },
      'verify.outcome.superseded',
    ],
    [
      'revoked',
      { kind: 'genuine', today: found('revoked'), issued: true },
      'verify.outcome.revoked',
    ],
    [
      'revoked, and other bytes',
      { kind: 'genuine', today: found('revoked'), issued: false },
      'verify.outcome.revoked',
    ],
    [
      'valid today, other bytes',
      { kind: 'genuine', today: found('valid'), issued: false },
      'verify.file.differs',
    ],
    [
      'a signature that does not hold',
      { kind: 'contradicted', today: found('valid'), issued: false },
      'verify.file.contradicted',
    ],
    [
      'a signature with a certificate that the organiser has not published',
      { kind: 'foreign', today: found('valid'), issued: false },
      'verify.file.foreign',
    ],
    [
      'that, and nobody to ask',
      { kind: 'foreign', today: away, issued: undefined },
      'verify.file.foreign',
    ],
    [
      'that, by a list older than the document that was issued',
      { kind: 'foreign', today: found('valid'), issued: true },
      'verify.outcome.valid',
    ],
    [
      'a code that nobody issued',
      { kind: 'genuine', today: { kind: 'unknown' }, issued: undefined },
      'verify.file.unknown',
    ],
    ['no network', { kind: 'genuine', today: away, issued: undefined }, 'verify.file.genuine'],
    [
      'no network, and the day has passed',
      { kind: 'past', today: away, issued: undefined },
      'verify.file.past',
    ],
    [
      'too many checks',
      { kind: 'genuine', today: { kind: 'throttled', minutes: 2 }, issued: undefined },
      'verify.file.genuine',
    ],
  ])('%s', (_, check, said) => {
    const { messages, outcome } = judgeFile(check);
    expect(`${messages}.${outcome}`).toBe(said);
  });
});

describe('data of a certificate whose last day moved', () => {
  it.each<[string, boolean, string | undefined, object | undefined]>([
    ['with the same day', false, undefined, undefined],
    ['with another day', true, '2031-03-05', undefined],
    ['within a PDF, which stays', false, '2031-03-05', { kind: 'unsigned' }],
  ])('%s are superseded: %s', (_, superseded, expiresOn, document) =>
    expect(
      isSuperseded({
        today: found('valid'),
        summary: { expiresOn },
        document: document && { kind: 'unsigned' },
      }),
    ).toBe(superseded),
  );

  it('are not said to be where nobody could be asked', () =>
    expect(
      isSuperseded({ today: away, summary: { expiresOn: '2031-03-05' }, document: undefined }),
    ).toBe(false));
});
