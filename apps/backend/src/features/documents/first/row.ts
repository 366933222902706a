import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { rowFacts, type RowFact } from '@svetionik/domain/certificates/certificate-text';
import { balanced, filled } from '../../../platform/pdf/line-filling';
import { setText, type TextFrame } from '../../../platform/pdf/text-setting';
import { colours } from '../certificate-colours';
import type { Part } from '../certificate-design';
import { createSetter, type Sheet } from './page';

interface Sizes {
  readonly value: number;
  readonly label: number;
  readonly gap: number;
  /** From a value down to its label, and from that to the next row. */
  readonly under: number;
  readonly next: number;
}

const sizes = [
  { value: 13, label: 10.5, gap: 42, under: 16, next: 24 },
  { value: 12, label: 10, gap: 30, under: 16, next: 22 },
  { value: 10.5, label: 9, gap: 20, under: 16, next: 20 },
  { value: 9.5, label: 8, gap: 16, under: 11, next: 16 },
] as const satisfies readonly Sizes[];
const smallest = sizes[3];
/** Those that several rows are set in while there is room. */
const legible = sizes.filter((step) => step !== smallest);
const mostRows = 8;
/** Less would run the facts into the title of the course. */
const leastAir = 25;

/** Where the text above the facts ends, the air that is wanted under it, and whether it has to tell several rows from that text. */
interface Above {
  readonly above: number;
  readonly air: number;
  readonly apart: boolean;
}

/** One fact as it takes its place in a row, in points; `value` and `label` say how far the last line stands under the first. */
interface Cell {
  readonly fact: RowFact;
  readonly sizes: Sizes;
  readonly room: number;
  readonly width: number;
  readonly bare: number;
  readonly value: number;
  readonly label: number;
  readonly fits: boolean;
}

/**
 * Puts the facts side by side in the middle of the page, in as few rows as hold them; each is its label and its value, as they
 * are read aloud. They are measured once, for as many places as are tried.
 */
export function layOutRows(
  facts: CertificateFacts,
  sheet: Sheet,
): (place: Above) => { cells: Part[][]; fit: boolean } {
  const row = rowFacts(facts);
  const [wide, narrow] = [
    measured(row, sheet.page.width * 2),
    measured(row, sheet.widths.row * 0.56),
  ];
  return (place) => {
    for (let most = 1; most <= mostRows; most += 1) {
      for (const step of place.apart && most > 1 ? legible : sizes) {
        const cells = most === 1 ? wide(step) : narrow(step);
        const rows = cells.every(({ fits }) => fits)
          ? balanced(cells, sheet.widths.row, most)
          : null;
        const first = rows && firstBaseline(rows, sheet, place);
        if (rows && first !== null && first - place.above >= leastAirOver(rows, place))
          return { cells: placeRows(facts, sheet, rows, first), fit: true };
      }
    }
    const parts = placeRows(
      facts,
      sheet,
      filled(narrow(smallest), sheet.widths.row),
      place.above + leastAir,
    );
    return { cells: withBroadestTooLong(parts), fit: false };
  };
}

function measured(row: readonly RowFact[], room: number): (step: Sizes) => readonly Cell[] {
  const known = new Map<Sizes, readonly Cell[]>();
  return (step) => {
    const cells = known.get(step) ?? row.map((fact) => measure(fact, step, room));
    known.set(step, cells);
    return cells;
  };
}

function measure(fact: RowFact, step: Sizes, room: number): Cell {
  const value = setText(
    [{ text: fact.value, font: 'sansSemibold', colour: colours.ink }],
    valueFrame(step, { x: 0, baseline: 0, width: room }),
  );
  const label = setText(
    [{ text: fact.label, font: 'sans', colour: colours.soft }],
    labelFrame(step, { x: 0, baseline: 0, width: room }),
  );
  const bare = Math.max(value.width, label.width);
  return {
    fact,
    sizes: step,
    room,
    width: bare + step.gap,
    bare,
    value: value.lastBaseline,
    label: label.lastBaseline,
    fits: value.fits && label.fits,
  };
}

function firstBaseline(rows: readonly Cell[][], sheet: Sheet, { above, air }: Above): number {
  const height = rows.reduce(
    (sum, cells, index) => sum + heightOf(cells) + (index === 0 ? 0 : nextOf(cells)),
    0,
  );
  return Math.min(above + air, sheet.lowestLabel - height);
}

/** From the first baseline of the values to the last one of the labels. */
function heightOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ value, sizes: { under }, label }) => value + under + label));
}

function nextOf(cells: readonly Cell[]): number {
  return cells[0]?.sizes.next ?? 0;
}

/** Rows that stand nearer to the title than twice their own distance look like lines of it. */
function leastAirOver(rows: readonly Cell[][], { apart }: Above): number {
  const [first = [], ...more] = rows;
  return apart && more.length > 0 ? Math.max(leastAir, 2 * nextOf(first)) : leastAir;
}

function placeRows(
  facts: CertificateFacts,
  sheet: Sheet,
  rows: readonly Cell[][],
  first: number,
): Part[][] {
  let baseline = first;
  return rows.flatMap((cells) => {
    const placed = placeRow(facts, sheet, cells, baseline);
    baseline += heightOf(cells) + nextOf(cells);
    return placed;
  });
}

function placeRow(
  facts: CertificateFacts,
  { page }: Sheet,
  cells: readonly Cell[],
  baseline: number,
): Part[][] {
  const gap = cells[0]?.sizes.gap ?? 0;
  const total = cells.reduce((sum, { bare }) => sum + bare, gap * (cells.length - 1));
  let x = (page.width - total) / 2;
  return cells.map((cell) => {
    const parts = placeCell(facts, cell, x + cell.bare / 2, baseline);
    x += cell.bare + gap;
    return parts;
  });
}

function placeCell(facts: CertificateFacts, cell: Cell, centre: number, baseline: number): Part[] {
  const set = createSetter(facts);
  const { field, value, label, labelField } = cell.fact;
  const frame = { x: centre - cell.room / 2, width: cell.room };
  return [
    set(
      labelField,
      `${label} `,
      'sans',
      colours.soft,
      labelFrame(cell.sizes, { ...frame, baseline: baseline + cell.value + cell.sizes.under }),
    ),
    set(field, value, 'sansSemibold', colours.ink, valueFrame(cell.sizes, { ...frame, baseline })),
  ];
}

type Place = Pick<TextFrame, 'x' | 'width' | 'baseline'>;

function valueFrame({ value }: Sizes, place: Place): TextFrame {
  return { ...place, align: 'centre', leading: 1.2, steps: [{ size: value, lines: 3 }] };
}

function labelFrame({ label }: Sizes, place: Place): TextFrame {
  return { ...place, align: 'centre', leading: 1.2, steps: [{ size: label, lines: 2 }] };
}

/** When there is no room for the facts, the broadest text is the one to shorten. */
function withBroadestTooLong(cells: readonly Part[][]): Part[][] {
  const lengthOf = ({ text }: Part) => text.placed.reduce((sum, { width }) => sum + width, 0);
  const longest = Math.max(...cells.flat().map(lengthOf));
  return cells.map((parts) =>
    parts.map((part) =>
      lengthOf(part) === longest ? { ...part, text: { ...part.text, fits: false } } : part,
    ),
  );
}
