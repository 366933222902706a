import { initials } from '@svetionik/domain/certificates/ornament/initials';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type {
  CertificateFacts,
  FrozenDesign,
} from '@svetionik/domain/certificates/certificate-facts';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { trackHue } from '@svetionik/domain/certificates/ornament/track-hue';
import type { Box, Pen } from '../../../platform/pdf/pen';
import { qrCode } from '../../../platform/pdf/qr';
import type { PageWriter } from '../../../platform/pdf/tagged-document';
import { setText } from '../../../platform/pdf/text-setting';
import { colours } from '../certificate-colours';
import type { Occasion, Part, SheetParts } from '../certificate-design';
import type { FramedLayout } from './layout';
import { qrSize, type Measures } from './measures';
import { ornamentDrawing, placeRosette, type OrnamentPage } from './ornament-drawing';
import { styles } from './type-styles';

/** A laid out certificate, and how its facts have it drawn. */
export interface Framed {
  readonly facts: CertificateFacts;
  readonly design: FrozenDesign;
  readonly occasion: Occasion;
  readonly layout: FramedLayout;
}

const hairline = { colour: colours.soft, width: 0.45 };

export function writeFront(document: PageWriter, framed: Framed, parts: SheetParts): void {
  const { layout } = framed;
  if (parts.mark) document.paragraph(parts.mark.placed);
  document.artifact((pen) => drawFront(pen, framed));
  writeBody(document, layout);
  writeCheck(document, framed, parts.address);
  writeSigning(document, framed, parts);
}

/** What is the same on every page of the document. */
export function drawOrnament(
  pen: Pen,
  { facts, design, layout }: Framed,
  page: OrnamentPage,
): void {
  pen.drawing(ornamentDrawing(design, layout.measures, page));
  if (page === 'second') return;
  const { x, y, radius } = placeRosette(layout.measures, page);
  const text = initials(facts.organiserName);
  const size = radius * (text.length > 1 ? 0.28 : 0.36);
  const { placed } = setText([{ text, font: 'serifSemibold', colour: colours.ink }], {
    x: x - radius,
    width: radius * 2,
    align: 'centre',
    baseline: y + size * 0.335,
    steps: [{ size, lines: 1 }],
  });
  pen.text(placed);
}

function drawFront(pen: Pen, framed: Framed): void {
  const { layout, design } = framed;
  const { measures, upper, grid, signing } = layout;
  const { left, right } = measures;
  drawOrnament(pen, framed, measures.ornament);
  pen.rule(left, upper.rule, right - left, { colour: colours.light, width: 1 });
  for (const { x, rule, width } of grid.cells) pen.rule(x, rule, width, hairline);
  const { box, rule } = signing;
  if (signing.form === 'line')
    pen.rule(box.x, rule, box.width, { colour: colours.ink, width: 0.75 });
  else pen.upright(box.x, rule, box.height, { colour: trackHue(design.track), width: 2 });
}

function writeBody(document: PageWriter, { upper, grid }: FramedLayout): void {
  for (const group of upper.head.groups) document.paragraph(placed(group));
  document.heading(1, placed(upper.titles));
  document.paragraph(placed(upper.subtitles));
  document.paragraph(upper.name.text.placed);
  upper.sentences.forEach((sentence, index) =>
    document.paragraph(placed([sentence, ...upper.courses.slice(index, index + 1)])),
  );
  for (const { parts } of grid.cells) document.paragraph(placed(parts));
}

function writeCheck(
  document: PageWriter,
  { facts, layout: { check, measures } }: Framed,
  address: string,
): void {
  const { checkLink, qr } = kindWording(facts);
  document.paragraph(placed(check.number));
  document.link({ url: facts.checkUrl, title: checkLink }, placed([...check.code, check.address]));
  const code = qrCode(address);
  const box = qrBox(measures);
  document.figure({ alt: qr, box }, (pen) => pen.qr(code, box));
}

export function qrBox({ left, bottom }: Measures): Box {
  return { x: left, y: bottom - qrSize, width: qrSize, height: qrSize };
}

/** What a seal and a signature in ink are pictures of; whatever is signed within the file says so in words alone. */
function writeSigning(
  document: PageWriter,
  { facts, occasion, layout: { signing, measures } }: Framed,
  { seal, signature }: SheetParts,
): void {
  const words = certificateWording[facts.language];
  const { sealRadius: radius, left } = measures.signing;
  const [x, y] = [left - 12 - radius, measures.bottom - radius];
  if (seal && facts.signatureKind !== 'electronic') {
    const box = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
    document.figure({ alt: `${words.seal}: ${facts.organiserName}`, box }, (pen) =>
      pen.picture(seal, box),
    );
  } else if (signing.form === 'line' && occasion.medium === 'paper') {
    const { stampPlace } = framedWording[facts.language];
    document.artifact((pen) => drawStampPlace(pen, stampPlace, { x, y, radius }));
  }
  if (signature && facts.signatureKind === 'facsimile') {
    const box = { ...signing.box, height: signing.rule - signing.box.y };
    const alt = `${words.signature}: ${facts.signatoryName}`;
    document.figure({ alt, box }, (pen) => pen.picture(signature, box));
  }
  for (const part of signing.parts) document.paragraph(part.text.placed);
}

function drawStampPlace(
  pen: Pen,
  text: string,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  const { font, size, colour } = styles.small;
  pen.dashedCircle(x, y, radius, hairline);
  const { placed } = setText([{ text, font, colour }], {
    x: x - radius,
    width: radius * 2,
    align: 'centre',
    baseline: y + 3,
    steps: [{ size, lines: 1 }],
  });
  pen.text(placed);
}

function placed(parts: readonly Part[]) {
  return parts.flatMap(({ text }) => text.placed);
}
