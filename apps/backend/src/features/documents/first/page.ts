import type {
  CertificateFacts,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import type { FontName } from '../../../platform/pdf/fonts';
import type { Box } from '../../../platform/pdf/pen';
import { setText, type TextFrame } from '../../../platform/pdf/text-setting';
import type { Part } from '../certificate-design';
import { foreignLanguage } from '../certificate-text';

/** How much is left free above a text of the first page; `top` is the baseline of the first. */
export type Air = Readonly<
  Record<'top' | 'title' | 'titleLine' | 'holder' | 'sentence' | 'course' | 'row', number>
>;

type Steps = TextFrame['steps'];

/** What a sheet of A4 has room for and where, in points. */
export interface Sheet {
  readonly page: { readonly width: number; readonly height: number };
  /** How wide the texts in the middle may become. */
  readonly widths: Readonly<
    Record<'organiser' | 'titleLine' | 'holder' | 'sentence' | 'course' | 'row', number>
  >;
  /** A narrow sheet gives a text one line more before it does not fit. */
  readonly steps: (steps: Steps) => Steps;
  /** From the most generous on; the first in which the facts have room is taken. */
  readonly airs: readonly [Air, ...Air[]];
  /** The lowest place for the labels of the facts that leaves the seal and the signature free. */
  readonly lowestLabel: number;
  /** Where the pictures and the line to sign on stand, whatever the texts. */
  readonly places: Readonly<Record<'qr' | 'seal' | 'signature', Box>> & {
    readonly signatureRule: { readonly x: number; readonly y: number; readonly width: number };
    readonly proofWidth: number;
  };
  /** Where the programme stands on the second page; in one column where both begin at the same place. */
  readonly programme: Readonly<
    Record<'objectives' | 'modules', { readonly x: number; readonly width: number }>
  >;
}

const spacious: Air = {
  top: 76,
  title: 58,
  titleLine: 24,
  holder: 28,
  sentence: 34,
  course: 26,
  row: 62,
};
const dense: Air = {
  top: 62,
  title: 42,
  titleLine: 19,
  holder: 10,
  sentence: 26,
  course: 22,
  row: 32,
};

const landscape: Sheet = {
  page: { width: 841.89, height: 595.28 },
  widths: { organiser: 640, titleLine: 560, holder: 660, sentence: 600, course: 620, row: 720 },
  steps: (steps) => steps,
  airs: [spacious, dense],
  lowestLabel: 420,
  places: {
    qr: { x: 66, y: 468, width: 72, height: 72 },
    seal: { x: 376, y: 452, width: 90, height: 90 },
    signature: { x: 588, y: 434, width: 170, height: 48 },
    signatureRule: { x: 568, y: 484, width: 210 },
    proofWidth: 216,
  },
  programme: { objectives: { x: 66, width: 330 }, modules: { x: 436, width: 340 } },
};

const portrait: Sheet = {
  page: { width: 595.28, height: 841.89 },
  widths: { organiser: 460, titleLine: 460, holder: 470, sentence: 460, course: 460, row: 480 },
  steps: ([first, ...more]) => [
    first,
    ...more,
    { ...(more.at(-1) ?? first), lines: (more.at(-1) ?? first).lines + 1 },
  ],
  airs: [
    { top: 104, title: 82, titleLine: 28, holder: 58, sentence: 46, course: 30, row: 84 },
    spacious,
    dense,
  ],
  lowestLabel: 584,
  places: {
    qr: { x: 66, y: 720, width: 72, height: 72 },
    seal: { x: 106, y: 606, width: 90, height: 90 },
    signature: { x: 339, y: 598, width: 170, height: 48 },
    signatureRule: { x: 319, y: 648, width: 210 },
    proofWidth: 379,
  },
  programme: { objectives: { x: 66, width: 463 }, modules: { x: 66, width: 463 } },
};

const sheets = { landscape, portrait };

export function chooseSheet({ profile }: CertificateFacts): Sheet {
  return sheets[profile?.orientation ?? 'landscape'];
}

/** A frame in the middle of the page. */
export function centred({ page }: Sheet, width: number) {
  return { x: (page.width - width) / 2, width, align: 'centre' } as const;
}

/** Sets texts of one certificate. */
export function createSetter({ language }: CertificateFacts) {
  return (
    field: PrintedField,
    text: string,
    font: FontName,
    colour: string,
    frame: TextFrame,
  ): Part => ({
    field,
    text: setText([{ text, font, colour, language: foreignLanguage(text, language) }], frame),
  });
}
