import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { completion, quotedCourse } from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { centred, colours, page, setterFor, type Part } from './certificate-page';
import { layOutRow } from './certificate-row';

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

/** The lowest place for the row of facts that leaves the seal and the signature free. */
const lowestRow = 404;

/** From the organiser down to the row of facts; each text starts where the one above it ends. */
export function layOutBody(facts: CertificateFacts) {
  const head = layOutHead(facts);
  const holder = layOutHolder(facts, head.titleLine.text.lastBaseline);
  const course = layOutCourse(facts, ruleUnder(holder).y + 34);
  const row = layOutRow(facts, Math.min(course.course.text.lastBaseline + 62, lowestRow));
  return { ...head, holder, ...course, row };
}

function layOutHead(facts: CertificateFacts) {
  const set = setterFor(facts);
  const organiser = set('organiserName', facts.organiserName, 'sansSemibold', colours.ink, {
    ...centred(640),
    baseline: 76,
    steps: [{ size: 13, lines: 1 }, { size: 12, lines: 2 }, { size: 10, lines: 2 }],
  });
  const title = set('titleLine', certificateWording[facts.language].title, 'serifSemibold', colours.ink, {
    ...centred(640),
    baseline: organiser.text.lastBaseline + 58,
    steps: [{ size: 38, lines: 1 }],
  });
  const titleLine = set('titleLine', facts.titleLine, 'sans', colours.soft, {
    ...centred(560),
    baseline: title.text.lastBaseline + 24,
    steps: [{ size: 13, lines: 1 }, { size: 11, lines: 1 }],
  });
  return { organiser, title, titleLine };
}

/** The air above the name shrinks with its letters, which a long name needs the more. */
function layOutHolder(facts: CertificateFacts, above: number): Part {
  const at = (size: number) => {
    const frame = { ...centred(660), baseline: above + 28 + size, leading: 1.2, steps: nameSteps };
    return setterFor(facts)('holderName', facts.holderName, 'serifSemibold', colours.ink, frame);
  };
  const generous = at(nameSteps[0].size);
  const size = generous.text.placed[0]?.size ?? nameSteps[0].size;
  return size === nameSteps[0].size ? generous : at(size);
}

/** The line under the holder's name. */
export function ruleUnder(holder: Part) {
  const width = Math.max(360, holder.text.width + 48);
  return { x: (page.width - width) / 2, y: holder.text.lastBaseline + 16, width };
}

function layOutCourse(facts: CertificateFacts, baseline: number) {
  const set = setterFor(facts);
  const sentence = set('holderForm', completion(facts), 'serif', colours.ink, {
    ...centred(600),
    baseline,
    steps: [{ size: 14.5, lines: 1 }],
  });
  const course = set('courseTitle', quotedCourse(facts), 'serifSemibold', colours.ink, {
    ...centred(620),
    baseline: sentence.text.lastBaseline + 26,
    leading: 1.3,
    steps: courseSteps,
  });
  return { sentence, course };
}
