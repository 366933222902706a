import type { Numeric } from '@svetionik/domain/items/numeric/numeric';
import {
  elementText,
  findElements,
  isElement,
  listChildren,
  type MarkupElement,
} from '../markup/element';
import { parseDouble, parseNumber } from '../number-text';
import { roundPercent } from '../percents';
import { oneLine } from '../text/words';
import type { DeclaredResponse, QtiItem } from './qti-item';
import { readNumberCases } from './read-number-cases';
import { readKeys } from './read-pairs';
import { findBest } from './tell-mapping';

type RightNumber = Pick<Numeric, 'value' | 'tolerance' | 'shares'>;

/**
 * Reads a key that is a number, how far from it an answer may be, and the shares of others: as the rules say.
 *
 * @example
 * readNumber(item, item.response('RESPONSE')); // { value: 12, tolerance: 0.5 }
 */
export function readNumber(item: QtiItem, declared: DeclaredResponse): RightNumber {
  const rules = item.processing
    ? findElements(item.processing, ['equal', 'equalRounded', 'gte', 'gt'])
    : [];
  const [rule] = rules;
  const cases = readNumberCases(item, declared);
  if (cases !== undefined) return cases;
  if (rule === undefined && item.style === 'map' && declared.earned > 0)
    return readMapped(item, declared);
  const [first, ...others] = readKeys(declared);
  const value = parseDouble(first ?? '') ?? null;
  if (others.length > 0 && declared.correct.length === 0)
    item.tell('lost', 'key', others.join(', '));
  if (rule === undefined || value === null) return { value, tolerance: 0 };
  if (rule.name === 'equal') {
    tellEqual(item, rule, value);
    return { value, tolerance: toleranceOf(rule, value) };
  }
  if (rule.name === 'equalRounded') {
    item.tell(
      'changed',
      'tolerance',
      `${rule.attributes['roundingMode'] ?? ''} ${rule.attributes['figures'] ?? ''}`.trim(),
    );
    return { value, tolerance: roundingTolerance(rule, value) };
  }
  return { value, ...interval(item, value) };
}

/** A mapping of numbers rewards nothing but what stands in it. */
function readMapped(item: QtiItem, declared: DeclaredResponse): RightNumber {
  const { key = '' } = findBest(declared);
  const isBelow = declared.mapping.some(([, value]) => value < 0);
  if (isBelow || declared.otherwise !== 0) item.tell('changed', 'partial-credit');
  const others = declared.mapping.filter(([each, gain]) => each !== key && gain > 0);
  const unread = others.map(([each]) => each).filter((each) => parseDouble(each) === undefined);
  if (unread.length > 0) item.tell('changed', 'partial-credit', unread.join(', '));
  const shares = others.flatMap(([each, gain]) => {
    const value = parseDouble(each);
    const percent = roundPercent((100 * gain) / declared.earned);
    return value === undefined ? [] : [{ value, tolerance: 0, percent }];
  });
  return {
    value: parseDouble(key) ?? null,
    tolerance: 0,
    ...(shares.length > 0 && { shares }),
  };
}

/** Here an answer may be as far below the key as above it, and just as far as the tolerance. */
function tellEqual(item: QtiItem, { attributes, children }: MarkupElement, value: number): void {
  const { toleranceMode = 'exact', tolerance = '' } = attributes;
  const [below, above = below] = tolerance.trim().split(/\s+/).map(Number);
  const isOpen = [attributes['includeLowerBound'], attributes['includeUpperBound']].includes(
    'false',
  );
  if (toleranceMode === 'relative') item.tell('changed', 'tolerance', `${tolerance} %`);
  else if (toleranceMode === 'absolute' && (below !== above || isOpen))
    item.tell('changed', 'tolerance', tolerance);
  const compared = children.filter(isElement).find(({ name }) => name === 'baseValue');
  if (compared !== undefined && parseDouble(elementText(compared)) !== value)
    item.tell('changed', 'response-processing', oneLine(elementText(compared)));
}

function toleranceOf({ attributes }: MarkupElement, value: number): number {
  const { toleranceMode = 'exact', tolerance = '' } = attributes;
  const widest = tolerance
    .split(/\s+/)
    .reduce((most, each) => Math.max(most, Number(each) || 0), 0);
  if (toleranceMode === 'absolute') return widest;
  return toleranceMode === 'relative' ? Number(((Math.abs(value) * widest) / 100).toFixed(6)) : 0;
}

/** Half of the last figure that counts. */
function roundingTolerance({ attributes }: MarkupElement, value: number): number {
  const figures = Number(attributes['figures'] ?? '0') || 0;
  const decimals =
    attributes['roundingMode'] === 'decimalPlaces'
      ? figures
      : figures - 1 - Math.floor(Math.log10(Math.abs(value) || 1));
  return Number((0.5 * 10 ** -decimals).toFixed(6));
}

/** From rules such as "at least 11 and at most 13", where the key lies in the middle. */
function interval(item: QtiItem, value: number): { readonly tolerance: number } {
  const bounds = item.processing
    ? findElements(item.processing, ['gte', 'gt', 'lte', 'lt']).flatMap((rule) =>
        listChildren(rule, 'baseValue'),
      )
    : [];
  const distances = bounds
    .flatMap((bound) => parseNumber(elementText(bound)) ?? [])
    .map((bound) => Math.abs(bound - value));
  const [one, other] = distances;
  if (one === undefined || other === undefined || Math.abs(one - other) > 1e-9)
    item.tell('changed', 'tolerance');
  return { tolerance: Number((one ?? 0).toFixed(6)) };
}
