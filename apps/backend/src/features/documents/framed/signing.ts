import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type {
  CertificateFacts,
  ElectronicSigner,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import { matchesSignatory } from '@svetionik/domain/certificates/signer-name';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import type { Box } from '../../../platform/pdf/pen';
import type { Occasion, Part } from '../certificate-design';
import { inBoth } from './both';
import { placeColumn, type Column, type Measures } from './measures';
import { signingMoment } from './signing-moment';
import { styles, type TypeStyle } from './type-styles';
import { lowerPart, say, type Voice } from './voice';

/** Who answers for the document: below a line that is signed on, or beside a rule in words alone. */
export interface Signing {
  readonly parts: readonly Part[];
  readonly form: 'line' | 'words';
  /** All of it, with the place for a picture of the signature above a line. */
  readonly box: Box;
  /** Where the line is, or the upper end of the rule. */
  readonly rule: number;
}

interface Said {
  readonly field: PrintedField;
  readonly text: string;
  readonly style: TypeStyle;
  readonly voice: Voice;
}

const pictureHeight = 44;
const besideRule = 14;
const mostLines = 3;
const betweenStyles = 1.5;

export function layOutSigning(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  occasion: Occasion,
): Signing {
  const { signatureKind } = voices[0].facts;
  if (signatureKind === 'electronic')
    return inWords(placeColumn(measures, 1, 2), measures, sayElectronic(voices, occasion));
  if (signatureKind === 'none' && occasion.medium === 'file')
    return inWords(
      occasion.hasSeal ? besideSeal(measures) : placeColumn(measures, 1, 2),
      measures,
      sayOnBehalf(voices),
    );
  return onLine(voices, measures, occasion);
}

/** Names are set upwards from the foot, so that long ones lift the line. */
function onLine(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  { medium }: Occasion,
): Signing {
  const { x, width } = besideSeal(measures);
  const { signatureKind } = voices[0].facts;
  const note = (voice: Voice) =>
    medium === 'paper' && signatureKind === 'none'
      ? framedWording[voice.facts.language].signedByHand
      : remarkOf(voice, voices.length);
  const parts = setUpwards({ x, width }, measures.bottom - 0.5, [
    ...saySignatory(voices),
    ...voices.map((voice) => said(voice, 'signatureKind', note(voice), styles.small)),
  ]);
  const rule = topOf(parts, measures.bottom) - 14;
  const box = { x, y: rule - pictureHeight, width, height: measures.bottom - rule + pictureHeight };
  return { parts, form: 'line', box, rule };
}

function besideSeal({ signing: { left: x }, right }: Measures): Column {
  return { x, width: right - x };
}

function inWords({ x, width }: Column, measures: Measures, words: readonly Said[]): Signing {
  const column = { x: x + besideRule, width: width - besideRule };
  const parts = setUpwards(column, measures.bottom - 1, words);
  const rule = topOf(parts, measures.bottom) - 8;
  return {
    parts,
    form: 'words',
    box: { x, y: rule, width, height: measures.bottom + 1 - rule },
    rule,
  };
}

function saySignatory(voices: readonly [Voice, ...Voice[]]): Said[] {
  const [voice] = voices;
  return [
    said(voice, 'signatoryName', `${voice.facts.signatoryName} `, styles.signatory),
    ...distinct(voices, ({ facts }) => `${facts.signatoryRole} `).map(([each, role]) =>
      said(each, 'signatoryRole', role, styles.small),
    ),
  ];
}

function sayOnBehalf(voices: readonly [Voice, ...Voice[]]): Said[] {
  const label = `${inBoth(voices, ({ facts }) => framedWording[facts.language].onBehalf, ' / ')} `;
  return [
    said(voices[0], 'signatureKind', label, styles.label),
    ...saySignatory(voices),
    ...voices.map((voice) =>
      said(voice, 'signatureKind', remarkOf(voice, voices.length), styles.small),
    ),
  ];
}

/** What kind it is, whose, who answers for it, when, and how it is checked. */
function sayElectronic(voices: readonly [Voice, ...Voice[]], occasion: Occasion): Said[] {
  const [voice] = voices;
  const signer = voice.facts.design?.signer;
  const wordsOf = ({ facts }: Voice) =>
    framedWording[facts.language].electronic[signer?.kind ?? 'unknown'];
  const moment = (each: Voice) =>
    occasion.medium === 'file'
      ? signingMoment(
          occasion.signedAt ?? new Date(`${each.facts.issuedOn}T12:00:00Z`),
          each.facts.language,
        )
      : '';
  const label = `${inBoth(voices, (each) => wordsOf(each).label, ' / ')} `;
  const kind = (each: Voice) => `${wordsOf(each).plain} `;
  return [
    said(voice, 'signatureKind', label, styles.label),
    ...distinct(voices, kind).map(([each, text]) =>
      said(each, 'signatureKind', text, styles.value),
    ),
    ...(signer === undefined || isSignatory(signer, voice.facts)
      ? saySignatory(voices)
      : saySigner(voices, signer.name)),
    ...distinct(voices, (each) => `${moment(each)} `).map(([each, when]) =>
      said(each, 'signatureKind', when, styles.small),
    ),
    ...voices.map((each) =>
      said(
        each,
        'signatureKind',
        voices.length > 1 ? remarkOf(each, 2) : wordsOf(each).original,
        styles.small,
      ),
    ),
  ];
}

function isSignatory(
  { kind, name }: ElectronicSigner,
  { signatoryName }: CertificateFacts,
): boolean {
  return (
    kind !== 'organisation' &&
    matchesSignatory(name, { 'sr-Latn': signatoryName, 'sr-Cyrl': signatoryName })
  );
}

/** Whom the certificate of the key names, and who answers for the document. */
function saySigner(voices: readonly [Voice, ...Voice[]], name: string): Said[] {
  const answering = ({ facts }: Voice) =>
    `${[facts.signatoryName, facts.signatoryRole].filter((text) => text.trim() !== '').join(', ')} `;
  return [
    said(voices[0], 'organiserName', `${name} `, styles.signatory),
    ...distinct(voices, answering).map(([each, text]) =>
      said(each, 'signatoryName', text, styles.small),
    ),
  ];
}

/** How genuine it is and how that is seen, in a few words where two languages say it. */
function remarkOf({ facts: { language, signatureKind } }: Voice, voices: number): string {
  return voices > 1
    ? framedWording[language].brief[signatureKind]
    : certificateWording[language].remarks[signatureKind];
}

function said(voice: Voice, field: PrintedField, text: string, style: TypeStyle): Said {
  return { voice, field, text, style };
}

/** What each voice says, without what the one before it has said already. */
function distinct(
  voices: readonly Voice[],
  words: (voice: Voice) => string,
): (readonly [Voice, string])[] {
  const known = new Set<string>();
  return voices.flatMap((voice): (readonly [Voice, string])[] => {
    const text = words(voice);
    if (known.has(text)) return [];
    known.add(text);
    return [[voice, text]];
  });
}

function setUpwards(column: Column, foot: number, words: readonly Said[]): Part[] {
  const parts: Part[] = [];
  let baseline = foot;
  let below: TypeStyle | undefined;
  for (const { voice, field, text, style } of words.toReversed()) {
    if (text.trim() === '') continue;
    if (below) baseline -= below.leading + (below === style ? 0 : betweenStyles);
    const part = say(voice, field, text, style, { ...column, baseline: 0 }, [
      { size: style.size, lines: 1 },
      { size: style.size, lines: 2 },
      { size: style.size * 0.92, lines: mostLines },
    ]);
    const height = part.text.lastBaseline;
    baseline -= height;
    parts.unshift(lowerPart(part, baseline));
    below = style;
  }
  return parts;
}

/** About where the letters of the first line begin. */
function topOf(parts: readonly Part[], otherwise: number): number {
  const baselines = parts.flatMap(({ text }) => text.placed.map(({ baseline }) => baseline));
  return Math.min(otherwise, ...baselines);
}
