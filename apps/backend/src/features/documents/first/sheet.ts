import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import type { Pen } from '../../../platform/pdf/pen';
import type { Picture } from '../../../platform/pdf/pictures';
import { qrCode } from '../../../platform/pdf/qr';
import type { PageWriter } from '../../../platform/pdf/tagged-document';
import type { SetText } from '../../../platform/pdf/text-setting';
import { placeHolderRule } from './body';
import type { CertificateLayout } from './layout';
import { colours } from '../certificate-colours';
import type { Part, SheetParts } from '../certificate-design';
import { chooseSheet, type Sheet } from './page';
import type { ProgrammeLayout } from './programme';

/** Puts all that the first page says on the page that is open. */
export function writeFront(
  document: PageWriter,
  layout: CertificateLayout,
  facts: CertificateFacts,
  { seal, signature, address, mark }: SheetParts,
): void {
  if (mark) document.paragraph(mark.placed);
  document.artifact((pen) => drawRules(pen, layout, chooseSheet(facts)));
  writeBody(document, layout);
  writeProof(document, layout, facts, address);
  if (seal) drawSeal(document, facts, seal);
  writeSignature(document, layout, facts, signature);
}

function drawRules(pen: Pen, { holder }: CertificateLayout, sheet: Sheet): void {
  const underName = placeHolderRule(holder, sheet);
  drawFrame(pen, sheet);
  pen.rule(underName.x, underName.y, underName.width, { colour: colours.light, width: 0.75 });
  const { x, y, width } = sheet.places.signatureRule;
  pen.rule(x, y, width, { colour: colours.ink, width: 0.5 });
}

function drawFrame(pen: Pen, { page }: Sheet): void {
  const inset = (by: number) => ({
    x: by,
    y: by,
    width: page.width - 2 * by,
    height: page.height - 2 * by,
  });
  pen.frame(inset(25), { colour: colours.ink, width: 0.75 });
  pen.frame(inset(30), { colour: colours.light, width: 0.5 });
}

function writeBody(document: PageWriter, layout: CertificateLayout): void {
  for (const issuer of layout.issuers) document.paragraph(placed(issuer));
  document.heading(1, layout.title.text.placed);
  document.paragraph(layout.titleLine.text.placed);
  document.paragraph(layout.holder.text.placed);
  document.paragraph(placed([layout.sentence, layout.course]));
  for (const fact of layout.row) document.paragraph(placed(fact));
}

function writeProof(
  document: PageWriter,
  layout: CertificateLayout,
  facts: CertificateFacts,
  address: string,
): void {
  const { checkLink, qr } = kindWording(facts);
  const { places } = chooseSheet(facts);
  document.paragraph(layout.register.text.placed);
  document.paragraph(layout.code.text.placed);
  document.link({ url: facts.checkUrl, title: checkLink }, layout.check.text.placed);
  const code = qrCode(address);
  document.figure({ alt: qr, box: places.qr }, (pen) => pen.qr(code, places.qr));
}

function drawSeal(document: PageWriter, facts: CertificateFacts, seal: Picture): void {
  const alt = `${certificateWording[facts.language].seal}: ${facts.organiserName}`;
  const box = chooseSheet(facts).places.seal;
  document.figure({ alt, box }, (pen) => pen.picture(seal, box));
}

function writeSignature(
  document: PageWriter,
  layout: CertificateLayout,
  facts: CertificateFacts,
  signature: Picture | null,
): void {
  if (signature && facts.signatureKind === 'facsimile') {
    const alt = `${certificateWording[facts.language].signature}: ${facts.signatoryName}`;
    const box = chooseSheet(facts).places.signature;
    document.figure({ alt, box }, (pen) => pen.picture(signature, box));
  }
  if (facts.signatureKind === 'electronic') document.paragraph(layout.mark.text.placed);
  for (const part of [layout.signatory, layout.role, layout.remark])
    document.paragraph(part.text.placed);
}

/** Puts the programme of the course on a page of its own. */
export function writeProgramme(
  document: PageWriter,
  { title, course, objectives, modules, register }: ProgrammeLayout,
  sheet: Sheet,
  mark?: SetText,
): void {
  document.nextPage();
  if (mark) document.paragraph(mark.placed);
  document.artifact((pen) => drawFrame(pen, sheet));
  document.heading(2, title.text.placed);
  document.paragraph(course.text.placed);
  if (objectives) {
    document.heading(3, objectives.heading.text.placed);
    document.list(
      objectives.items.map(([mark, text]) => ({ mark: mark.text.placed, text: text.text.placed })),
    );
  }
  document.heading(3, modules.heading.text.placed);
  document.table(modules.rows.map((row) => row.map(({ text }) => text.placed)));
  document.paragraph(register.text.placed);
}

function placed(parts: readonly Part[]) {
  return parts.flatMap(({ text }) => text.placed);
}
