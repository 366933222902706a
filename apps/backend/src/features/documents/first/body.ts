import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { completion, quotedCourse } from '@svetionik/domain/certificates/certificate-text';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { layOutIssuers, findLowestBaseline } from './issuers';
import { colours } from '../certificate-colours';
import type { Part } from '../certificate-design';
import { centred, createSetter, chooseSheet, type Air, type Sheet } from './page';
import { layOutRows } from './row';

const nameSteps = [
  { size: 32, lines: 1 },
  { size: 28, lines: 1 },
  { size: 25, lines: 1 },
  { size: 25, lines: 2 },
  { size: 22, lines: 2 },
  { size: 18, lines: 2 },
] as const;

const courseSteps = [
  { size: 18, lines: 1 },
  { size: 16, lines: 2 },
  { size: 13.5, lines: 3 },
  { size: 12, lines: 3 },
] as const;

/** From the organiser down to the facts; each text starts where the one above it ends, closer where there is much to say. The facts stand apart while they can. */
export function layOutBody(facts: CertificateFacts) {
  const sheet = chooseSheet(facts);
  const rows = layOutRows(facts, sheet);
  const uppers = new Map<Air, ReturnType<typeof layOutUpper>>();
  const layOutIn = (air: Air, apart: boolean) => {
    const upper = uppers.get(air) ?? layOutUpper(facts, sheet, air);
    uppers.set(air, upper);
    const { fit, cells } = rows({ above: upper.course.text.lastBaseline, air: air.row, apart });
    return { fit, body: { ...upper, row: cells } };
  };
  for (const apart of [true, false]) {
    for (const air of sheet.airs) {
      const { fit, body } = layOutIn(air, apart);
      if (fit) return body;
    }
  }
  return layOutIn(sheet.airs[0], false).body;
}

/** All that stands above the facts. */
function layOutUpper(facts: CertificateFacts, sheet: Sheet, air: Air) {
  const head = layOutHead(facts, sheet, air);
  const holder = layOutHolder(facts, sheet, head.titleLine.text.lastBaseline + air.holder);
  return { ...head, holder, ...layOutCourse(facts, sheet, air, placeHolderRule(holder, sheet).y) };
}

function layOutHead(facts: CertificateFacts, sheet: Sheet, air: Air) {
  const set = createSetter(facts);
  const issuers = layOutIssuers(facts, sheet, air.top);
  const title = set('titleLine', kindWording(facts).title, 'serifSemibold', colours.ink, {
    ...centred(sheet, sheet.widths.organiser),
    baseline: findLowestBaseline(issuers) + air.title,
    steps: [{ size: 38, lines: 1 }],
  });
  const titleLine = set('titleLine', facts.titleLine, 'sans', colours.soft, {
    ...centred(sheet, sheet.widths.titleLine),
    baseline: title.text.lastBaseline + air.titleLine,
    steps: [
      { size: 13, lines: 1 },
      { size: 11, lines: 1 },
    ],
  });
  return { issuers, title, titleLine };
}

/** The air above the name shrinks with its letters, which a long name needs the more. */
function layOutHolder(facts: CertificateFacts, sheet: Sheet, above: number): Part {
  const at = (size: number) => {
    const frame = {
      ...centred(sheet, sheet.widths.holder),
      baseline: above + size,
      leading: 1.2,
      steps: sheet.steps(nameSteps),
    };
    return createSetter(facts)('holderName', facts.holderName, 'serifSemibold', colours.ink, frame);
  };
  const generous = at(nameSteps[0].size);
  const size = generous.text.placed[0]?.size ?? nameSteps[0].size;
  return size === nameSteps[0].size ? generous : at(size);
}

/** The line under the holder's name. */
export function placeHolderRule(holder: Part, { page }: Sheet) {
  const width = Math.min(Math.max(360, holder.text.width + 48), page.width - 130);
  return { x: (page.width - width) / 2, y: holder.text.lastBaseline + 16, width };
}

function layOutCourse(facts: CertificateFacts, sheet: Sheet, air: Air, above: number) {
  const set = createSetter(facts);
  const sentence = set('holderForm', completion(facts), 'serif', colours.ink, {
    ...centred(sheet, sheet.widths.sentence),
    baseline: above + air.sentence,
    steps: [{ size: 14.5, lines: 1 }],
  });
  const course = set('courseTitle', quotedCourse(facts), 'serifSemibold', colours.ink, {
    ...centred(sheet, sheet.widths.course),
    baseline: sentence.text.lastBaseline + air.course,
    leading: 1.3,
    steps: sheet.steps(courseSteps),
  });
  return { sentence, course };
}
