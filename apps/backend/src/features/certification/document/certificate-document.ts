import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import type { Pen } from '../../../platform/pdf/pen';
import { documentKeyState, type DocumentKey } from '../../../platform/signing/document-key';
import { preparePicture, type Picture } from '../../../platform/pdf/pictures';
import { qrCode } from '../../../platform/pdf/qr';
import { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { ruleUnder } from './certificate-body';
import { layOutCertificate, type CertificateLayout } from './certificate-layout';
import { colours, sheetOf, type Part, type Sheet } from './certificate-page';
import type { ProgrammeLayout } from './certificate-programme';
import { description } from './certificate-text';

/** The picture files of the organiser; null where there is none. */
export interface CertificatePictures {
  readonly seal: Uint8Array | null;
  readonly signature: Uint8Array | null;
}

/** What was signed for the certificate, where something was. */
export interface SignedForms {
  /** The credential as JSON. */
  readonly content: Uint8Array;
  /** The check address with the seal that can be checked without a network. */
  readonly sealedAddress: string;
}

/** What the document carries beside what it shows. */
export interface CertificateEnclosures {
  readonly credential?: SignedForms | undefined;
  /** The organiser's key and the moment of signing; there just when the facts speak of an electronic signature. */
  readonly signing?: { readonly key: DocumentKey; readonly at: Date } | undefined;
}

/**
 * Writes the document of a certificate. The same facts, pictures and enclosures give the same bytes, but for a
 * signature with P-256, of which no two are alike.
 */
export async function renderCertificate(facts: CertificateFacts, pictures: CertificatePictures, enclosures: CertificateEnclosures = {}): Promise<Buffer> {
  refuseUntruthful(facts, enclosures);
  const seal = pictures.seal && (await preparePicture(pictures.seal));
  const signature = pictures.signature && (await preparePicture(pictures.signature));
  const layout = layOutCertificate(facts);
  const sheet = sheetOf(facts);
  const document = new TaggedDocument(sheet.page, description(facts));
  document.artifact((pen) => drawRules(pen, layout, sheet));
  writeBody(document, layout);
  writeProof(document, layout, facts, enclosures.credential?.sealedAddress ?? facts.checkUrl);
  writeSeal(document, layout, facts, seal);
  writeSignature(document, layout, facts, signature);
  if (enclosures.signing) sign(document, facts, enclosures.signing);
  if (layout.programme) writeProgramme(document, layout.programme, sheet);
  if (enclosures.credential) attach(document, facts, enclosures.credential.content);
  return document.finish();
}

/** Whoever freezes the facts looks at the certificate of the key first; a document never says what is not so. */
function refuseUntruthful({ signatureKind }: CertificateFacts, { signing }: CertificateEnclosures): void {
  if ((signatureKind === 'electronic') !== (signing !== undefined)) throw new Error('What the document says of its signature is not so');
  const state = signing ? documentKeyState(signing.key, signing.at) : 'ready';
  if (state !== 'ready') throw new Error(`The signing certificate is ${state}`);
}

function drawRules(pen: Pen, { holder }: CertificateLayout, sheet: Sheet): void {
  const underName = ruleUnder(holder, sheet);
  drawFrame(pen, sheet);
  pen.rule(underName.x, underName.y, underName.width, { colour: colours.light, width: 0.75 });
  const { x, y, width } = sheet.places.signatureRule;
  pen.rule(x, y, width, { colour: colours.ink, width: 0.5 });
}

function drawFrame(pen: Pen, { page }: Sheet): void {
  const inset = (by: number) => ({ x: by, y: by, width: page.width - 2 * by, height: page.height - 2 * by });
  pen.frame(inset(25), { colour: colours.ink, width: 0.75 });
  pen.frame(inset(30), { colour: colours.light, width: 0.5 });
}

function writeBody(document: TaggedDocument, layout: CertificateLayout): void {
  for (const issuer of layout.issuers) document.paragraph(placed(issuer));
  document.heading(1, layout.title.text.placed);
  document.paragraph(layout.titleLine.text.placed);
  document.paragraph(layout.holder.text.placed);
  document.paragraph(placed([layout.sentence, layout.course]));
  for (const fact of layout.row) document.paragraph(placed(fact));
}

function writeProof(document: TaggedDocument, layout: CertificateLayout, facts: CertificateFacts, address: string): void {
  const { checkLink, qr } = kindWording(facts);
  const { places } = sheetOf(facts);
  document.paragraph(layout.register.text.placed);
  document.paragraph(layout.code.text.placed);
  document.link({ url: facts.checkUrl, title: checkLink }, layout.check.text.placed);
  const code = qrCode(address);
  document.figure({ alt: qr, box: places.qr }, (pen) => pen.qr(code, places.qr));
}

function writeSeal(document: TaggedDocument, layout: CertificateLayout, facts: CertificateFacts, seal: Picture | null): void {
  if (!seal) return document.paragraph(layout.sealPlace.text.placed);
  const alt = `${certificateWording[facts.language].seal}: ${facts.organiserName}`;
  const box = sheetOf(facts).places.seal;
  document.figure({ alt, box }, (pen) => pen.picture(seal, box));
}

function writeSignature(
  document: TaggedDocument,
  layout: CertificateLayout,
  facts: CertificateFacts,
  signature: Picture | null,
): void {
  if (signature && facts.signatureKind === 'facsimile') {
    const alt = `${certificateWording[facts.language].signature}: ${facts.signatoryName}`;
    const box = sheetOf(facts).places.signature;
    document.figure({ alt, box }, (pen) => pen.picture(signature, box));
  }
  if (facts.signatureKind === 'electronic') document.paragraph(layout.mark.text.placed);
  for (const part of [layout.signatory, layout.role, layout.remark]) document.paragraph(part.text.placed);
}

function sign(document: TaggedDocument, facts: CertificateFacts, { key, at }: NonNullable<CertificateEnclosures['signing']>): void {
  const title = `${certificateWording[facts.language].signedElectronically}: ${facts.organiserName}`;
  document.sign({ box: sheetOf(facts).places.signature, title, signer: facts.organiserName, at, key });
}

function attach(document: TaggedDocument, facts: CertificateFacts, content: Uint8Array): void {
  const { date } = description(facts);
  document.attach({ name: 'credential.json', mimeType: 'application/json', description: certificateWording[facts.language].credential, content, date });
}

function writeProgramme(document: TaggedDocument, { title, course, objectives, modules, register }: ProgrammeLayout, sheet: Sheet): void {
  document.nextPage();
  document.artifact((pen) => drawFrame(pen, sheet));
  document.heading(2, title.text.placed);
  document.paragraph(course.text.placed);
  if (objectives) {
    document.heading(3, objectives.heading.text.placed);
    document.list(objectives.items.map(([mark, text]) => ({ mark: mark.text.placed, text: text.text.placed })));
  }
  document.heading(3, modules.heading.text.placed);
  document.table(modules.rows.map((row) => row.map(({ text }) => text.placed)));
  document.paragraph(register.text.placed);
}

function placed(parts: readonly Part[]) {
  return parts.flatMap(({ text }) => text.placed);
}
