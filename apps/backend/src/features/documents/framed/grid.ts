import type { RowFact } from '@svetionik/domain/certificates/certificate-text';
import type { Part } from '../certificate-design';
import { placeColumn, type Column, type Measures } from './measures';
import { styles, type TypeStyle } from './type-styles';
import { findLowest, lowerPart, say, type Voice } from './voice';

/** How a fact is set: from its rule down to its label, to its value, and to the next rule. */
export interface GridStyle {
  readonly value: TypeStyle;
  readonly label: TypeStyle;
  readonly toLabel: number;
  readonly toValue: number;
  readonly toNext: number;
  /** More lines take a row of their own. */
  readonly lines: number;
  /** Whether a value that both languages write alike stands there once. */
  readonly saysOnce: boolean;
}

export const roomy: GridStyle = {
  value: styles.value,
  label: styles.label,
  toLabel: 12.5,
  toValue: 26.5,
  toNext: 8,
  lines: 2,
  saysOnce: false,
};

export const tight: GridStyle = {
  value: { ...styles.value, size: 10, leading: 12.5 },
  label: styles.label,
  toLabel: 11.5,
  toValue: 23.5,
  toNext: 7,
  lines: 2,
  saysOnce: false,
};

export const smallest: GridStyle = {
  value: { ...styles.value, size: 9, leading: 11 },
  label: { ...styles.label, size: 8.4 },
  toLabel: 10.5,
  toValue: 21,
  toNext: 6,
  lines: 3,
  saysOnce: true,
};

/** For all that there is, in two languages or across. */
export const finest: GridStyle = {
  ...smallest,
  value: { ...styles.value, size: 8.6, leading: 10.2 },
  label: { ...styles.label, size: 8 },
  toLabel: 9.6,
  toValue: 19,
  toNext: 4.6,
};

/** The last that can still be read with ease; only rules come closer. */
export const closestRules: GridStyle = { ...finest, toValue: 18.4, toNext: 3.6 };

/** A fact on its place, under its rule. */
export interface GridCell extends Column {
  readonly rule: number;
  readonly parts: readonly Part[];
}

export interface Grid {
  readonly cells: readonly GridCell[];
  readonly lowest: number;
  readonly fits: boolean;
}

/** One fact of one voice before it has its place downwards. */
interface Candidate extends Column {
  readonly fact: RowFact;
  readonly parts: readonly [Part, Part];
}

interface GridPlan {
  readonly measures: Measures;
  readonly columns: number;
  readonly style: GridStyle;
}

const manyLines = 4;

/** One voice fills rows of so many columns; a fact that needs more lines takes a row of its own, and nothing else leaves a gap. */
export function layOutGrid(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  columns: number,
  style: GridStyle,
): Grid {
  const rows =
    voices.length === 1 ? fillRows(voices[0], measures, columns, style) : pairRows(voices, style);
  return stack(rows, style);
}

export function moveGrid({ cells, lowest, fits }: Grid, by: number): Grid {
  const moved = cells.map((cell) => ({
    ...cell,
    rule: cell.rule + by,
    parts: cell.parts.map((part) => lowerPart(part, by)),
  }));
  return { cells: moved, lowest: lowest + by, fits };
}

function fillRows(
  voice: Voice,
  measures: Measures,
  columns: number,
  style: GridStyle,
): Candidate[][] {
  const column = placeColumn(measures, 0, columns);
  const rows: Candidate[][] = [];
  let isOpen = false;
  for (const fact of voice.labelled) {
    const narrow = candidate(voice, fact, column, style, style.lines);
    const isBroad = !narrow.parts[1].text.fits;
    const last = isOpen && !isBroad ? rows.at(-1) : undefined;
    if (last) last.push(narrow);
    else rows.push([isBroad ? candidate(voice, fact, voice, style, manyLines) : narrow]);
    isOpen = !isBroad && (rows.at(-1)?.length ?? 0) < columns;
  }
  return rows.map((row) => placeInRow(voice, row, { measures, columns, style }));
}

/** The last of a row has the room to the end of it. */
function placeInRow(
  voice: Voice,
  row: readonly Candidate[],
  { measures, columns, style }: GridPlan,
): Candidate[] {
  return row.map(({ fact, parts: [label, value] }, index) => {
    const { x, width } = placeColumn(measures, index, columns);
    const isLast = index === row.length - 1;
    const room = { x, width: isLast ? measures.right - x : width };
    if (room.width > width && isSetInLines(label, value, style))
      return candidate(voice, fact, room, style, manyLines);
    const right = x - measures.left;
    return { fact, ...room, parts: [lowerPart(label, 0, right), lowerPart(value, 0, right)] };
  });
}

function isSetInLines(label: Part, value: Part, { toLabel, toValue }: GridStyle): boolean {
  return value.text.lastBaseline - label.text.lastBaseline > toValue - toLabel;
}

/** Each fact once in either language, beside itself; where room is scarce, one that is the same in both stands there once. */
function pairRows(voices: readonly [Voice, ...Voice[]], style: GridStyle): Candidate[][] {
  const [left, ...others] = voices;
  const rows: Candidate[][] = [];
  let isOpen = false;
  left.labelled.forEach((fact, index) => {
    const said = [left, ...others].flatMap((voice) => {
      const own = voice.labelled[index];
      return own ? [{ voice, fact: own }] : [];
    });
    const isSame = new Set(said.map(({ fact: { value } }) => bareValue(value))).size === 1;
    if (!style.saysOnce || !isSame) {
      rows.push(said.map((one) => candidate(one.voice, one.fact, one.voice, style, manyLines)));
      return;
    }
    const label = [...new Set(said.map((one) => one.fact.label))].join(' / ');
    const place = isOpen ? (others[0] ?? left) : left;
    const cell = candidate(left, { ...fact, label }, place, style, manyLines);
    const last = isOpen ? rows.findLast((row) => row.length === 1) : undefined;
    if (last) last.push(cell);
    else rows.push([cell]);
    isOpen = last === undefined;
  });
  return rows;
}

/** Languages differ in how they write a number, not in the number. */
function bareValue(value: string): string {
  return value.replaceAll(',', '.').replace(/\.$/u, '');
}

function candidate(
  voice: Voice,
  fact: RowFact,
  { x, width }: Column,
  style: GridStyle,
  lines: number,
): Candidate {
  const place = { x, width, baseline: style.toLabel };
  const label = say(voice, fact.labelField, `${fact.label} `, style.label, place, [
    { size: style.label.size, lines: 1 },
    { size: 8, lines: 1 },
    { size: 8, lines: 2 },
  ]);
  const baseline = label.text.lastBaseline + style.toValue - style.toLabel;
  const value = say(voice, fact.field, fact.value, style.value, { x, width, baseline }, [
    { size: style.value.size, lines },
  ]);
  return { fact, x, width, parts: [label, value] };
}

function stack(rows: readonly Candidate[][], { toNext }: GridStyle): Grid {
  const cells: GridCell[] = [];
  let rule = 0;
  let lowest = 0;
  for (const row of rows) {
    const underLabels = findLowest(row.map(({ parts: [label] }) => label));
    const placed = row.map(({ x, width, parts: [label, value] }) => ({
      x,
      width,
      rule,
      parts: [
        lowerPart(label, rule),
        lowerPart(value, rule + underLabels - label.text.lastBaseline),
      ],
    }));
    cells.push(...placed);
    lowest = findLowest(placed.flatMap(({ parts }) => parts));
    rule = lowest + toNext;
  }
  const fits = cells.every(({ parts }) => parts.every(({ text }) => text.fits));
  return { cells, lowest, fits };
}
