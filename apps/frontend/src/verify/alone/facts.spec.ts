import type { StatedCertificate } from '@svetionik/proofs/signatures/document-signature';
import { factsOfCode, factsOfCredential, factsOfSignature } from './facts';
import { createSay } from './texts';

const key = {
  id: 'kljuc',
  issuer: 'did:web:svetionik.example',
  organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' },
  publicKey: '',
};
const summary = {
  course: 'Prvi razgovor',
  kind: 'participation',
  registerNumber: 'br. 17/2026',
  checkCode: '7K3MQ2V9XH4T0B57',
  issuedAt: '2027-03-05T10:00:00Z',
  expiresOn: '2031-03-05',
} as const;
const say = (message: string) => message.slice(message.lastIndexOf('.') + 1);

function said(subject: Readonly<Record<string, unknown>>) {
  const credential = { credentialSubject: subject };
  const finding = {
    kind: 'credential',
    outcome: 'genuine',
    credential,
    summary,
    key,
    hash: '',
    isNamed: () => false,
    document: undefined,
  } as const;
  return Object.fromEntries(factsOfCredential(finding, say, 'sr-Latn'));
}

describe('what the stand-alone verifier reads out', () => {
  it('is written as the language writes it', () => {
    const alignment = [
      { targetName: 'Zavod', targetCode: '153-02-1' },
      { targetName: '153-02-2', targetCode: '153-02-2' },
    ];
    expect(
      said({ creditsEarned: 16.5, achievement: { alignment, creator: { name: 'Dom zdravlja' } } }),
    ).toMatchObject({
      creator: 'Dom zdravlja',
      points: '16,5',
      accreditation: 'Zavod, 153-02-1; 153-02-2',
      issued: '5. mart 2027.',
      until: '5. marta 2031. godine',
    });
  });

  it('leaves out what the credential does not say', () =>
    expect(Object.keys(said({}))).toEqual([
      'number',
      'organiser',
      'course',
      'label',
      'issued',
      'until',
      'issuer',
      'key',
      'code',
    ]));

  it.each([
    ['participation', ['number', 'organiser', 'label', 'issued', 'issuer', 'key', 'code']],
    [undefined, ['number', 'organiser', 'issued', 'issuer', 'key', 'code']],
  ] as const)(
    'says of a QR code what it certifies, unless the code is older than that: %s',
    (kind, labels) => {
      const facts = {
        checkCode: summary.checkCode,
        number: 17,
        year: 2026,
        designation: '',
        issuedOn: '2026-03-05',
        expiresOn: undefined,
        kind,
      };
      expect(
        factsOfCode(
          { kind: 'code', facts, keys: [key], isNamed: () => false, elsewhere: undefined },
          say,
          'sr-Latn',
        ).map(([label]) => label),
      ).toEqual(labels);
    },
  );

  it.each(['completion', 'participation'] as const)(
    'says that a document is for a whole programme: %s',
    (kind) => {
      const whole = { ...summary, kind, programme: true } as const;
      const told = factsOfCredential(
        {
          ...{ kind: 'credential', outcome: 'genuine', credential: {}, key, hash: '' },
          ...{ summary: whole, isNamed: () => false, document: undefined },
        } as const,
        createSay('en'),
        'en',
      );
      expect(told).toContainEqual(['Programme', 'Prvi razgovor']);
      expect(told.map(([label]) => label)).not.toContain('Course');
      expect(told.find(([label]) => label === 'Document')?.[1]).toMatch(/ programme\b/u);
    },
  );

  it('names the certificate of a signature, and its date only where one is stated', () => {
    const certificate: StatedCertificate = {
      issuedTo: 'Vesna Ilić',
      holder: 'person',
      issuedBy: 'Telo',
      selfIssued: false,
      validFrom: new Date('2026-01-01T00:00:00Z'),
      validUntil: new Date('2030-01-01T00:00:00Z'),
      fingerprint: 'ab12',
    };
    const facts = factsOfSignature(
      { kind: 'checked', faults: [], certificate, at: undefined, stamp: undefined },
      say,
      'sr-Latn',
    );
    expect(facts).toEqual([
      ['issuedTo', 'Vesna Ilić'],
      ['issuedBy', 'Telo'],
      ['validity', 'span'],
      ['fingerprint', 'ab12'],
    ]);
  });
});
