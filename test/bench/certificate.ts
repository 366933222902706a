import PDFDocument from 'pdfkit';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  renderCertificate,
  type CertificatePictures,
} from '../../apps/backend/src/features/documents/certificate-document';
import { designCertificate } from '../../apps/backend/src/features/documents/design-choice';
import { testKey } from '../support/signing';

/** Facts that differ from certificate to certificate, as in a real batch. */
export function benchFacts(number: number): CertificateFacts {
  const names = [
    'Đorđe Ljubičić',
    'Anica Žarković',
    'Nebojša Džakula',
    'Ćirila Šćepanović',
    'Jelena Hadžić-Pavlović',
  ];
  return {
    language: 'sr-Latn',
    organiserName: 'ASTRA — Akcija protiv trgovine ljudima',
    organiserPlace: 'Beograd',
    registerNumber: `br. ${number}/2026`,
    titleLine: 'o završenom kursu',
    holderName: `${names[number % names.length]}`,
    holderForm: 'neutral',
    courseTitle: 'Profesionalno postupanje u osetljivim situacijama',
    track: 'Policija',
    edition: 2,
    hours: 2,
    resultPercent: 70 + (number % 31),
    issuedOn: '2026-03-05',
    signatoryName: 'dr Vesna Ilić',
    signatoryRole: 'direktorka',
    checkUrl: `https://svetionik.example/provera/${String(number).padStart(16, '7K3MQ2V9XH4T0B5D')}`,
    checkCode: '7K3M-Q2V9-XH4T-0B5D',
    signatureKind: 'electronic',
    design: {
      name: 'framed',
      ornament: 'ASTRA — Akcija protiv trgovine ljudima',
      track: 'police',
      signer: { kind: 'unknown', name: 'Made-up seal' },
    },
  };
}

/** The same text on the same places, in the font that every reader brings along: the least that a page can be. */
export async function floor(facts: CertificateFacts): Promise<Buffer> {
  const { page, parts } = designCertificate(facts);
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    font: 'Helvetica',
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const { text, size, colour, x, baseline } of parts.flatMap((part) => part.text.placed)) {
    document.fontSize(size).fillColor(colour);
    document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
  document.end();
  return written;
}

const key = testKey('document-rsa');
const content = Buffer.from(
  JSON.stringify({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    proof: 'z'.repeat(3_000),
  }),
);

/** The certificate as it is issued: tagged, signed, with its credential. */
export async function subject(
  facts: CertificateFacts,
  pictures: CertificatePictures,
): Promise<Buffer> {
  const credential = { content, sealedAddress: `${facts.checkUrl}#${'M'.repeat(160)}` };
  return renderCertificate(facts, pictures, {
    credential,
    signing: { key, at: new Date('2027-03-05T10:00:00Z') },
  });
}
