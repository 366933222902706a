import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import type { Part } from '../certificate-design';
import { qrSize, type Measures } from './measures';
import { styles } from './type-styles';
import { lowerPart, say, type Steps, type Voice } from './voice';
import { inBoth } from './both';

/** What the document is found and checked by, beside the code that a phone reads. */
export interface Check {
  readonly number: readonly [Part, Part];
  readonly code: readonly [Part, Part];
  readonly address: Part;
}

const besideQr = 14;
const labelSteps: Steps = [
  { size: 9.4, lines: 1 },
  { size: 8.4, lines: 1 },
  { size: 7.4, lines: 1 },
];
const addressSteps: Steps = [
  { size: 8.8, lines: 1 },
  { size: 8.2, lines: 2 },
  { size: 7.6, lines: 3 },
];
const numberSteps: Steps = [
  { size: 11.5, lines: 1 },
  { size: 10, lines: 1 },
  { size: 9, lines: 2 },
];
const codeSteps: Steps = [
  { size: 10.5, lines: 1 },
  { size: 9.5, lines: 1 },
  { size: 8.5, lines: 1 },
  { size: 9.5, lines: 2 },
];

/** From the foot upwards; an address of more lines lifts the others. */
export function layOutCheck(
  voices: readonly [Voice, ...Voice[]],
  { left, bottom }: Measures,
  right: number,
): Check {
  const [voice] = voices;
  const { facts } = voice;
  const x = left + qrSize + besideQr;
  const at = (baseline: number) => ({ x, width: right - x, baseline });
  const label = (said: 'registerNumber' | 'checkCode', baseline: number) =>
    say(voice, said, `${wordsFor(voices, said)} `, styles.label, at(baseline), labelSteps);
  const typed = addressWithoutCode(facts.checkUrl);
  const address = say(voice, 'checkUrl', typed, styles.small, at(0), addressSteps);
  const number = say(
    voice,
    'registerNumber',
    `${facts.registerNumber} `,
    styles.number,
    at(bottom - 56),
    numberSteps,
  );
  const code = say(
    voice,
    'checkCode',
    `${facts.checkCode} `,
    styles.code,
    at(bottom - 18),
    codeSteps,
  );
  return stackUpwards(
    {
      number: [label('registerNumber', bottom - 70), number],
      code: [label('checkCode', bottom - 32), code],
      address,
    },
    bottom,
  );
}

function stackUpwards({ number, code, address }: Check, bottom: number): Check {
  const lift = -address.text.lastBaseline;
  const codeLift = lift - (code[1].text.lastBaseline - (bottom - 18));
  const numberLift = codeLift - (number[1].text.lastBaseline - (bottom - 56));
  return {
    number: [lowerPart(number[0], numberLift), lowerPart(number[1], numberLift)],
    code: [lowerPart(code[0], codeLift), lowerPart(code[1], codeLift)],
    address: lowerPart(address, bottom - 1 + lift),
  };
}

/** Two languages have room for short words. */
function wordsFor(voices: readonly Voice[], said: 'registerNumber' | 'checkCode'): string {
  return inBoth(
    voices,
    ({ facts: { language } }) =>
      framedWording[language][voices.length > 1 ? 'short' : 'full'][said],
    ' / ',
  );
}

/** Where the code is typed; the code stands above it. */
function addressWithoutCode(url: string): string {
  return url.replace(/^https?:\/\//u, '').replace(/\/[^/]*$/u, '');
}
