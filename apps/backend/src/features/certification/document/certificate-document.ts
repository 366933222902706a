import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type { Pen } from '../../../platform/pdf/pen';
import { preparePicture, type Picture } from '../../../platform/pdf/pictures';
import { qrCode } from '../../../platform/pdf/qr';
import { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { ruleUnder } from './certificate-body';
import { layOutCertificate, type CertificateLayout } from './certificate-layout';
import { colours, page, places } from './certificate-page';
import { description } from './certificate-text';

/** The picture files of the organiser; null where there is none. */
export interface CertificatePictures {
  readonly seal: Uint8Array | null;
  readonly signature: Uint8Array | null;
}

/** Writes the document of a certificate. The same facts and pictures give the same bytes. */
export async function renderCertificate(facts: CertificateFacts, pictures: CertificatePictures): Promise<Buffer> {
  const seal = pictures.seal && (await preparePicture(pictures.seal));
  const signature = pictures.signature && (await preparePicture(pictures.signature));
  const layout = layOutCertificate(facts);
  const document = new TaggedDocument(page, description(facts));
  document.artifact((pen) => drawRules(pen, layout));
  writeBody(document, layout);
  writeProof(document, layout, facts);
  writeSeal(document, layout, facts, seal);
  writeSignature(document, layout, facts, signature);
  return document.finish();
}

function drawRules(pen: Pen, { holder }: CertificateLayout): void {
  const underName = ruleUnder(holder);
  pen.frame(inset(25), { colour: colours.ink, width: 0.75 });
  pen.frame(inset(30), { colour: colours.light, width: 0.5 });
  pen.rule(underName.x, underName.y, underName.width, { colour: colours.light, width: 0.75 });
  const { x, y, width } = places.signatureRule;
  pen.rule(x, y, width, { colour: colours.ink, width: 0.5 });
}

function inset(by: number) {
  return { x: by, y: by, width: page.width - 2 * by, height: page.height - 2 * by };
}

function writeBody(document: TaggedDocument, layout: CertificateLayout): void {
  document.paragraph(layout.organiser.text.placed);
  document.heading(1, layout.title.text.placed);
  document.paragraph(layout.titleLine.text.placed);
  document.paragraph(layout.holder.text.placed);
  document.paragraph([...layout.sentence.text.placed, ...layout.course.text.placed]);
  for (const fact of layout.row) document.paragraph(fact.flatMap((part) => part.text.placed));
}

function writeProof(document: TaggedDocument, layout: CertificateLayout, facts: CertificateFacts): void {
  const wording = certificateWording[facts.language];
  document.paragraph(layout.register.text.placed);
  document.paragraph(layout.code.text.placed);
  document.link({ url: facts.checkUrl, title: wording.checkLink }, layout.check.text.placed);
  const code = qrCode(facts.checkUrl);
  document.figure({ alt: wording.qr, box: places.qr }, (pen) => pen.qr(code, places.qr));
}

function writeSeal(document: TaggedDocument, layout: CertificateLayout, facts: CertificateFacts, seal: Picture | null): void {
  if (!seal) return document.paragraph(layout.sealPlace.text.placed);
  const alt = `${certificateWording[facts.language].seal}: ${facts.organiserName}`;
  document.figure({ alt, box: places.seal }, (pen) => pen.picture(seal, places.seal));
}

function writeSignature(
  document: TaggedDocument,
  layout: CertificateLayout,
  facts: CertificateFacts,
  signature: Picture | null,
): void {
  if (signature && facts.signatureKind === 'facsimile') {
    const alt = `${certificateWording[facts.language].signature}: ${facts.signatoryName}`;
    document.figure({ alt, box: places.signature }, (pen) => pen.picture(signature, places.signature));
  }
  for (const part of [layout.signatory, layout.role, layout.remark]) document.paragraph(part.text.placed);
}
