import type {
  CertificateFacts,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import type { RowFact } from '@svetionik/domain/certificates/certificate-text';
import { gridFacts, inEnglish } from '@svetionik/domain/certificates/grid-facts';
import type { Language } from '@svetionik/domain/language/script';
import { setText, type Step, type TextFrame } from '../../../platform/pdf/text-setting';
import type { Part } from '../certificate-design';
import { foreignLanguage, languageTags } from '../certificate-text';
import { placeColumn, type Column, type Measures } from './measures';
import type { TypeStyle } from './type-styles';

export type Steps = readonly [Step, ...Step[]];

/** The facts in one language, and the column in which they are said. */
export interface Voice extends Column {
  readonly facts: CertificateFacts;
  /** Those with a label. */
  readonly labelled: readonly RowFact[];
  /** Of the document as a whole. */
  readonly language: Language;
}

/** One voice over the whole width, or Serbian on the left and English on the right. */
export function listVoices(facts: CertificateFacts, measures: Measures): [Voice, ...Voice[]] {
  const { english, language } = facts;
  const voice = (said: CertificateFacts, column: Column): Voice => ({
    facts: said,
    labelled: gridFacts(said),
    language,
    ...column,
  });
  if (english === undefined) return [voice(facts, placeColumn(measures, 0, 1))];
  return [
    voice(facts, placeColumn(measures, 0, 2)),
    voice(inEnglish(facts, english), placeColumn(measures, 1, 2)),
  ];
}

type Place = Column & { readonly baseline: number; readonly align?: TextFrame['align'] };

/** Sets a text of a voice; read aloud in the language of the voice, or that of its letters. An address is of no language. */
export function say(
  { facts, language }: Voice,
  field: PrintedField,
  text: string,
  { font, size, leading, colour }: TypeStyle,
  { align = 'left', ...place }: Place,
  steps: Steps = [{ size, lines: 1 }],
): Part {
  const foreign = field === 'checkUrl' ? undefined : foreignLanguage(text, facts.language);
  const spoken = facts.language === language ? foreign : (foreign ?? languageTags[facts.language]);
  const frame = { ...place, align, leading: leading / size, steps };
  return { field, text: setText([{ text, font, colour, language: spoken }], frame) };
}

/** Sets the same text of each voice on one baseline, in the largest letters that hold both. */
export function sayEvenly(
  voices: readonly Voice[],
  steps: Steps,
  set: (voice: Voice, steps: Steps) => Part,
): Part[] {
  if (voices.length === 1) return voices.map((voice) => set(voice, steps));
  for (const step of steps) {
    const parts = voices.map((voice) => set(voice, [step]));
    if (parts.every(({ text }) => text.fits)) return parts;
  }
  const last = steps.at(-1) ?? steps[0];
  return voices.map((voice) => set(voice, [last]));
}

/** The lowest baseline of some texts. */
export function findLowest(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ text }) => text.lastBaseline));
}

/** The same text further down, and to the right. */
export function lowerPart({ field, text }: Part, by: number, right = 0): Part {
  const { placed, lastBaseline, width, fits } = text;
  const moved = placed.map((line) => ({
    ...line,
    x: line.x + right,
    baseline: line.baseline + by,
  }));
  return { field, text: { placed: moved, lastBaseline: lastBaseline + by, width, fits } };
}
