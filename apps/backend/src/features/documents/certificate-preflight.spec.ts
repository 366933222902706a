import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  framed,
  fullestExample,
  healthExample,
  longestCyrillicExample,
  participationExample,
} from '../../../../../test/support/certificate-examples';
import { fullestLandscapeExample } from '../../../../../test/support/crowded-certificate';
import { describeInstalled } from '../../../../../test/support/debian-tools';
import { preflight, preflightNeeds } from '../../../../../test/support/pdfbox';
import { testKey } from '../../../../../test/support/signing';
import { renderCertificate } from './certificate-document';

/** The same pages as PDF/A-1b, which PDFBox knows; it has no transparency and no attachments, so pictures and the credential stay out. */
jest.mock('pdfkit', () => {
  const PDFDocument = jest.requireActual<new (options: object) => PDFKit.PDFDocument>('pdfkit');
  return class extends PDFDocument {
    constructor(options: object) {
      super({ ...options, subset: 'PDF/A-1b', pdfVersion: '1.4' });
    }
  };
});

const signing = { key: testKey('document-p256'), at: new Date('2027-03-05T10:00:00Z') };
const noPictures = { seal: null, signature: null };
const cases: readonly [string, CertificateFacts][] = [
  ['signed, across, with a programme', { ...healthExample, signatureKind: 'electronic' }],
  ['in Cyrillic, of the longest names', { ...longestCyrillicExample, signatureKind: 'none' }],
  ['upright, in English', participationExample],
  ['upright, with all that a profile can ask for', { ...fullestExample, signatureKind: 'none' }],
  ['framed, signed, across', framed({ ...healthExample, signatureKind: 'electronic' }, 'health')],
  ['framed, upright', framed({ ...fullestExample, signatureKind: 'none' }, 'education')],
  [
    'framed, across, with all of that',
    framed({ ...fullestLandscapeExample, signatureKind: 'none' }, 'health'),
  ],
];

function rendered(facts: CertificateFacts): Promise<Buffer> {
  return renderCertificate(
    facts,
    noPictures,
    facts.signatureKind === 'electronic' ? { signing } : {},
  );
}

const spoilt: readonly [string, RegExp, string][] = [
  ['the profile of their colours', /\/GTS_PDFA1/, '/GTS_PDFX1'],
  ['the fonts inside', /\/FontFile2/, '/FontFileX'],
  ['the widths of the letters', /(?<=\/W \[0 \[\d+ )\d/, '9'],
  ['the claim to be PDF/A', /<pdfaid:part>1/, '<pdfaid:part>7'],
];

describeInstalled(
  preflightNeeds,
  'the pages of a certificate as PDF/A-1b, examined by PDFBox',
  () => {
    let found: string[][];

    beforeAll(async () => {
      const documents = await Promise.all(cases.map(([, facts]) => rendered(facts)));
      const text = (await rendered(participationExample)).toString('latin1');
      found = preflight([
        ...documents,
        ...spoilt.map(([, conforming, faulty]) =>
          Buffer.from(text.replace(conforming, faulty), 'latin1'),
        ),
      ]);
    });

    it.each(cases.map(([name], index) => [name, index] as const))('conform: %s', (_, index) => {
      expect(found[index]).toEqual([]);
    });

    it.each(spoilt.map(([name], index) => [name, index] as const))(
      'would not conform without %s',
      (_, index) => {
        expect(found[cases.length + index]?.length).toBeGreaterThan(0);
      },
    );
  },
);
