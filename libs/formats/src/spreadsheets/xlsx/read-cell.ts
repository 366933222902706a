import { withoutGuard } from '../formula-guard';
import { emptyCell, type CellKind, type SheetCell } from '../sheet-row';
import { unescapeText } from './escaped-text';
import type { NumberStyle } from './number-styles';
import { readSerial } from './serial-moment';

/** A cell as it stands in a workbook. */
export interface WrittenCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Of a cell that holds its text itself. */
  readonly inline: string;
  readonly formula: string | undefined;
}

/** What cells of a workbook refer to. */
export interface CellSources {
  readonly sharedTexts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly isFrom1904: boolean;
}

/**
 * What a cell reads as.
 *
 * @example
 * readCell({ type: 'n', style: 0, value: '16', inline: '', formula: 'SUM(A1:A4)' }, sources); // { kind: 'number', text: '16', isFormula: true }
 */
export function readCell(cell: WrittenCell, sources: CellSources): SheetCell {
  const isFormula = cell.formula !== undefined;
  const { kind, text } = valueOf(cell, sources);
  if (text === '' && isFormula) return { kind: 'text', text: `=${cell.formula ?? ''}`, isFormula };
  return text === '' ? emptyCell : { kind, text, isFormula };
}

interface Value {
  readonly kind: CellKind;
  readonly text: string;
}

function valueOf({ type, style, value, inline }: WrittenCell, sources: CellSources): Value {
  switch (type) {
    case 's':
      return { kind: 'text', text: withoutGuard(sources.sharedTexts[Number(value)] ?? '') };
    case 'inlineStr':
      return { kind: 'text', text: withoutGuard(unescapeText(inline)) };
    case 'str':
      return { kind: 'text', text: unescapeText(value) };
    case 'b':
      return {
        kind: 'boolean',
        text: value === '' ? '' : String(value === '1' || value === 'true'),
      };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').slice(0, 16) };
    default:
      return numberOf(value, sources.styles[style], sources.isFrom1904);
  }
}

/** Excel counts with fifteen digits; what binary fractions add behind them is none of its numbers. */
const digits = 15;

function numberOf(value: string, style: NumberStyle | undefined, isFrom1904: boolean): Value {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { kind: 'text', text: value };
  const text = String(Number(number.toPrecision(digits)));
  if (style === undefined || style.shows === 'number') return { kind: 'number', text };
  if (style.shows === 'digits') return { kind: 'number', text: text.padStart(style.count, '0') };
  const moment = readSerial(number, style.shows, isFrom1904);
  return moment === undefined ? { kind: 'number', text } : { kind: 'date', text: moment };
}
