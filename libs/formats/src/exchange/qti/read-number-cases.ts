import type { Numeric } from '@svetionik/domain/items/numeric/numeric';
import { elementText, findElements, listChildren, type MarkupElement } from '../markup/element';
import { parseDouble } from '../number-text';
import { readTypedNumbers, type TypedNumber } from '../typed-numbers';
import type { DeclaredResponse, QtiItem } from './qti-item';

interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * Reads rules that compare a number with one value or range after the other, of which the first that it fits decides.
 *
 * @returns undefined where the rules are made otherwise
 * @example
 * readNumberCases(item, item.response('RESPONSE')); // { value: 12, tolerance: 0.5, shares: [{ value: 12, tolerance: 1, percent: 50 }] }
 */
export function readNumberCases(
  item: QtiItem,
  declared: DeclaredResponse,
): Pick<Numeric, 'value' | 'tolerance' | 'shares'> | undefined {
  const [condition, ...others] = (
    item.processing ? listChildren(item.processing, 'responseCondition') : []
  ).filter((each) => listScores(each).length > 0);
  if (condition === undefined || others.length > 0) return undefined;
  const numbers = listChildren(condition)
    .filter((branch) => !isNothing(branch))
    .map((branch) => readCase(branch, declared));
  const known = numbers
    .flatMap((each) => each ?? [])
    .flatMap((each) => (numbers.length === 1 ? withKey(each, declared) : [each]));
  const most = known.reduce((best, { percent }) => Math.max(best, percent), 0);
  if (numbers.includes(undefined) || most === 0) return undefined;
  const read = readTypedNumbers(
    known.map((each) => ({ ...each, percent: (100 * each.percent) / item.whole(most) })),
  );
  if (read === undefined) return undefined;
  const { notes, ...right } = read;
  const correct = declared.correct.map(parseDouble)[0] ?? right.value;
  if (correct !== right.value) item.tell('lost', 'key', declared.correct[0]);
  item.notes.push(...notes);
  item.hasReadRules = true;
  return right;
}

/** No answer earns nothing, and none that fits nowhere. */
function isNothing(branch: MarkupElement): boolean {
  const isPlain = branch.name === 'responseElse' || listChildren(branch)[0]?.name === 'isNull';
  return isPlain && listScores(branch).every((score) => score === 0);
}

/** A range with what it earns in points. */
function readCase(branch: MarkupElement, { correct }: DeclaredResponse): TypedNumber | undefined {
  const [rule] = listChildren(branch);
  const [score, ...others] = listScores(branch);
  const right = parseDouble(correct[0] ?? '');
  const range = rule && readRange(rule, right);
  if (range === undefined || score === undefined || others.length > 0) return undefined;
  return { ...between(range.least, range.most), percent: score };
}

/** A range, and before it the right number with what is equally near on both sides, where it is not the middle. */
function withKey(whole: TypedNumber, { correct }: DeclaredResponse): readonly TypedNumber[] {
  const right = parseDouble(correct[0] ?? '') ?? whole.value;
  const tolerance = rounded(whole.tolerance - Math.abs(right - whole.value));
  if (tolerance < 0 || right === whole.value) return [whole];
  return [{ ...whole, value: right, tolerance, text: String(right) }, whole];
}

function readRange(rule: MarkupElement, right: number | undefined): Range | undefined {
  if (rule.name === 'and') return readInterval(rule);
  if (rule.name !== 'equal') return undefined;
  const { toleranceMode = 'exact', tolerance = '0', ...open } = rule.attributes;
  const isOpen = [open['includeLowerBound'], open['includeUpperBound']].includes('false');
  const compared = listChildren(rule, 'baseValue')[0];
  const value = compared ? parseDouble(elementText(compared)) : right;
  const [below = 0, above = below] = tolerance.trim().split(/\s+/).map(Number);
  if (value === undefined || isOpen || Number.isNaN(below + above)) return undefined;
  if (toleranceMode === 'exact') return { least: value, most: value };
  const unit = toleranceMode === 'relative' ? Math.abs(value) / 100 : 1;
  return exactly(value - below * unit, value + above * unit);
}

/** From rules such as "at least 11 and at most 13". */
function readInterval(rule: MarkupElement): Range | undefined {
  const [least, most, ...others] = ['gte', 'lte', 'gt', 'lt'].flatMap((name) =>
    listChildren(rule, name).map((each) =>
      name.endsWith('e')
        ? parseDouble(listChildren(each, 'baseValue').map(elementText).join())
        : NaN,
    ),
  );
  const isWhole = listChildren(rule).length === 2 && others.length === 0;
  return isWhole && least !== undefined && most !== undefined ? exactly(least, most) : undefined;
}

/** A range whose middle and width a bank can keep. */
function exactly(least: number, most: number): Range | undefined {
  const { value, tolerance } = between(least, most);
  const isExact =
    Math.abs(value - tolerance - least) < 1e-9 && Math.abs(value + tolerance - most) < 1e-9;
  return isExact && tolerance >= 0 ? { least, most } : undefined;
}

function between(least: number, most: number) {
  return {
    value: rounded((least + most) / 2),
    tolerance: rounded((most - least) / 2),
    text: `${rounded(least)}..${rounded(most)}`,
  };
}

function rounded(number: number): number {
  return Number(number.toFixed(6));
}

/** What the rules give for the score, as far as they are numbers. */
function listScores(node: MarkupElement): readonly number[] {
  return findElements(node, ['setOutcomeValue'])
    .filter(({ attributes }) => attributes['identifier'] === 'SCORE')
    .map((rule) => parseDouble(listChildren(rule, 'baseValue').map(elementText).join()) ?? NaN);
}
