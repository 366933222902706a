import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import sharp from 'sharp';
import {
  cyrillicExample,
  framed,
  fullestExample,
  healthExample,
  latinExample,
  participationExample,
  teacherExample,
  twoLanguagesExample,
} from '../../../../../test/support/certificate-examples';
import { describeInstalled } from '../../../../../test/support/debian-tools';
import type { ExaminedPdf } from '../../../../../test/support/pdf-clauses/clause';
import {
  clauses,
  examine,
  spoilt,
  unpacked,
} from '../../../../../test/support/pdf-clauses/examine';
import { testKey } from '../../../../../test/support/signing';
import { renderCertificate, type CertificateEnclosures } from './certificate-document';
import { renderSample } from './certificate-sample';

const signing = { key: testKey('document-p256'), at: new Date('2027-03-05T10:00:00Z') };
const content = Buffer.from(
  JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'] }),
);
const credential = { content, sealedAddress: `${healthExample.checkUrl}#seal` };
const electronic = { signatureKind: 'electronic' } as const;

/** Signed and not, upright and across, with one page and two, in every language and with a name in the other script. */
const documents: readonly {
  readonly facts: CertificateFacts;
  readonly enclosures?: CertificateEnclosures;
}[] = [
  { facts: { ...healthExample, ...electronic }, enclosures: { signing, credential } },
  { facts: { ...teacherExample, ...electronic }, enclosures: { signing, credential } },
  {
    facts: { ...cyrillicExample, ...electronic, holderName: 'Đorđe Ljubičić-Njegovan' },
    enclosures: { signing },
  },
  {
    facts: {
      ...latinExample,
      signatureKind: 'facsimile',
      holderName: 'Ђорђе Љубичић-Његован',
      organiserName: 'Savez <Luč> & „Zvezda“',
    },
  },
  { facts: participationExample, enclosures: { credential } },
  { facts: fullestExample },
  { facts: framed({ ...healthExample, ...electronic }), enclosures: { signing, credential } },
  { facts: framed({ ...teacherExample, signatureKind: 'facsimile' }, 'education') },
  { facts: framed(participationExample, 'media'), enclosures: { credential } },
  { facts: framed(fullestExample) },
  {
    facts: framed({ ...twoLanguagesExample, ...electronic }, 'prosecution'),
    enclosures: { signing, credential },
  },
];

const rows = clauses.map((clause, index) => [clause.of, clause.asks, clause, index] as const);

describeInstalled(['qpdf'], 'the document of a certificate, clause by clause', () => {
  let examined: ExaminedPdf[];
  let broken: ExaminedPdf[];

  beforeAll(async () => {
    const picture = await sharp({
      create: { width: 8, height: 8, channels: 4, background: '#1f3f8f80' },
    })
      .png()
      .toBuffer();
    const pictures = { seal: picture, signature: picture };
    const certificates = await Promise.all(
      documents.map(({ facts, enclosures }) => renderCertificate(facts, pictures, enclosures)),
    );
    const made = [
      ...certificates,
      renderSample(healthExample),
      renderSample(framed(healthExample)),
    ];
    const plain = unpacked(made[0] ?? Buffer.alloc(0));
    const all = examine([...made, plain, ...clauses.map((clause) => spoilt(plain, clause))]);
    examined = all.slice(0, made.length + 1);
    broken = all.slice(made.length + 1);
  });

  it.each(rows)('has, as %s asks, %s', (_, _asks, clause) => {
    expect(examined.map((document) => clause.faults(document))).toEqual(examined.map(() => []));
  });

  it.each(rows)('would not pass for one without: %s, %s', (_, _asks, clause, index) => {
    const pdf = broken[index];
    expect(pdf === undefined ? [] : clause.faults(pdf)).not.toEqual([]);
  });
});
