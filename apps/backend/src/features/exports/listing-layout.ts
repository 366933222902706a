import type { Language } from '@svetionik/domain/language/script';
import { drawableText } from '../../platform/pdf/drawable-text';
import type { FontName } from '../../platform/pdf/fonts';
import {
  setText,
  type PlacedText,
  type SetText,
  type TextFrame,
} from '../../platform/pdf/text-setting';
import { foreignLanguage } from '../documents';

export const sheets = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
};

export const edge = { side: 48, top: 84, bottom: 60 };

export const colours = { ink: '#17233a', soft: '#4a5468', light: '#c98a1b' };

/** A column of a list: what heads it, and its share of the width. */
export interface ListingColumn {
  readonly heading: string;
  readonly share: number;
}

const styles = {
  heading: {
    font: 'sansSemibold',
    steps: [
      { size: 9, lines: 3 },
      { size: 8, lines: 4 },
    ],
  },
  cell: { font: 'sans', steps: [{ size: 9, lines: 12 }] },
} as const satisfies Record<string, { font: FontName; steps: TextFrame['steps'] }>;

const gap = 8;

/** The texts of a row on their places, and where the lowest of them ends. */
export interface PlacedRow {
  readonly cells: readonly (readonly PlacedText[])[];
  readonly bottom: number;
}

/** Puts the texts of a row side by side; `top` is the upper edge of the row. */
export function placeRow(
  kind: keyof typeof styles,
  texts: readonly string[],
  columns: readonly ListingColumn[],
  language: Language,
  width: number,
  top: number,
): PlacedRow {
  const set = setRow(kind, texts, columns, language, width, top);
  return {
    cells: set.map(({ placed }) => placed),
    bottom: Math.max(...set.map(({ lastBaseline }) => lastBaseline)) + 7,
  };
}

/** The places of the columns whose heading has no room, counted from 0. */
export function unfitHeadings(columns: readonly ListingColumn[], width: number): number[] {
  const set = setRow(
    'heading',
    columns.map(({ heading }) => heading),
    columns,
    'sr-Latn',
    width,
    0,
  );
  return set.flatMap(({ fits }, place) => (fits ? [] : [place]));
}

function setRow(
  kind: keyof typeof styles,
  texts: readonly string[],
  columns: readonly ListingColumn[],
  language: Language,
  width: number,
  top: number,
): SetText[] {
  const { font, steps } = styles[kind];
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = edge.side;
  return columns.map(({ share }, place) => {
    const room = (width * share) / shares;
    const text = drawableText(texts[place] ?? '', font);
    const frame = {
      x,
      baseline: top + 13,
      width: room - gap,
      align: 'left',
      leading: 1.25,
      steps,
    } as const;
    x += room;
    return setText(
      [
        {
          text,
          font,
          colour: kind === 'heading' ? colours.soft : colours.ink,
          language: foreignLanguage(text, language),
        },
      ],
      frame,
    );
  });
}
