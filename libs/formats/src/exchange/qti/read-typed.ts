import { plainText } from '@svetionik/domain/content/plain-text';
import { usualWords } from '../item-draft';
import {
  findElements,
  listChildren,
  isElement,
  type MarkupElement,
  elementText,
} from '../markup/element';
import { isRubric, readRubric } from '../markup/rubric-markup';
import { parseDouble, parseNumber } from '../number-text';
import { oneLine } from '../text/words';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { readKeys } from './read-pairs';
import { readPrompt, readUnit } from './read-prompt';
import { findBest } from './tell-mapping';

/**
 * Reads a field: for a number where the response is one, else for a few words.
 *
 * @example
 * readTextEntry(item, interaction); // { …, kind: 'numeric', value: 12, tolerance: 0.5 }
 */
export function readTextEntry(item: QtiItem, interaction: MarkupElement): QtiRead {
  const declared = item.response(interaction.attributes['responseIdentifier'] ?? '');
  if (declared.baseType === 'float' || declared.baseType === 'integer') {
    const { value, tolerance } = readNumber(item, declared);
    return {
      ...item.base(readPrompt(item)),
      kind: 'numeric',
      value,
      tolerance,
      unit: readUnit(item),
    };
  }
  const accepted = acceptedBy(item, declared);
  if (item.style === 'match' || declared.countsCase) item.tell('changed', 'case-sensitive');
  tellAsterisks(item, accepted);
  return accepted.length === 0
    ? { refused: 'key' }
    : { ...item.base(readPrompt(item)), kind: 'short-text', accepted };
}

/** What is right: by the mapping where answers are scored by it, else as the file says. */
function acceptedBy(item: QtiItem, declared: DeclaredResponse): readonly string[] {
  const { mapping, earned, otherwise, correct } = declared;
  const full = mapping
    .filter(([, value]) => value > 0 && value === earned)
    .map(([key]) => key.trim());
  if (item.style === 'match') return distinctTexts(correct);
  if (mapping.some(([, value]) => value !== 0 && value < earned) || otherwise !== 0)
    item.tell('lost', 'partial-credit');
  if (item.style !== 'map' || full.length === 0)
    return distinctTexts([...correct.slice(0, 1), ...full, ...correct]);
  const unpaid = correct.filter((text) => !full.includes(text));
  if (unpaid.length > 0) item.tell('lost', 'key', unpaid.join(', '));
  return distinctTexts([...correct.filter((text) => full.includes(text)), ...full]);
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** In the texts of QTI an asterisk is one; here it stands for any letters. */
function tellAsterisks(item: QtiItem, accepted: readonly string[]): void {
  const { processing } = item;
  if (processing !== undefined && findElements(processing, ['patternMatch']).length > 0) return;
  for (const text of accepted) if (text.includes('*')) item.tell('changed', 'key', text);
}

/**
 * Reads a scale.
 *
 * @example
 * readSlider(item, interaction); // { …, kind: 'slider', minimum: 0, maximum: 100, step: 5 }
 */
export function readSlider(item: QtiItem, interaction: MarkupElement): QtiRead {
  const { value, tolerance } = readNumber(
    item,
    item.response(interaction.attributes['responseIdentifier'] ?? ''),
  );
  const numberOf = (name: string) => parseDouble(interaction.attributes[name] ?? '');
  const [minimum, maximum] = [numberOf('lowerBound'), numberOf('upperBound')];
  if (minimum === undefined || maximum === undefined) return { refused: 'scale' };
  const step = parseNumber(item.outcome('STEP')[0] ?? '') ?? numberOf('step') ?? 1;
  return {
    ...item.base(readPrompt(item)),
    kind: 'slider',
    minimum,
    maximum,
    step,
    value,
    tolerance,
    unit: readUnit(item),
  };
}

interface RightNumber {
  readonly value: number | null;
  readonly tolerance: number;
}

/** A key that is a number, and how far from it an answer may be: as the rules say. */
function readNumber(item: QtiItem, declared: DeclaredResponse): RightNumber {
  const rules = item.processing
    ? findElements(item.processing, ['equal', 'equalRounded', 'gte', 'gt'])
    : [];
  const [rule] = rules;
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
  const { key = '', value, isOnly } = findBest(declared);
  const others = declared.mapping.filter(([each, gain]) => gain === value && each !== key);
  if (others.length > 0) item.tell('lost', 'key', others.map(([each]) => each).join(', '));
  if (!isOnly && others.length < declared.mapping.length - 1) item.tell('lost', 'partial-credit');
  return { value: parseDouble(key) ?? null, tolerance: 0 };
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
  const widest = Math.max(0, ...tolerance.split(/\s+/).map((each) => Number(each) || 0));
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

/**
 * Reads an answer that people mark. What only scorers see becomes the sample and, if it is one of ours, the rubric.
 *
 * @example
 * readExtendedText(item); // { …, kind: 'open-answer' }
 */
export function readExtendedText(item: QtiItem): QtiRead {
  const told = findElements(item.body, ['rubricBlock'])
    .filter(({ attributes }) => (attributes['view'] ?? '').includes('scorer'))
    .flatMap(({ children }) => children);
  const mark = readRubric(told);
  const [least, most] = item.outcome('WORDS').map(parseNumber);
  if (mark === undefined) item.tell('changed', 'rubric');
  if (most === undefined) item.tell('changed', 'words', String(usualWords));
  const sample = plainText(item.rich(told.filter((node) => !(isElement(node) && isRubric(node)))));
  const rest = mark ?? { rubric: [], secondMarking: false, threshold: 0, disturbing: false };
  return {
    ...item.base(readPrompt(item)),
    kind: 'open-answer',
    sample,
    words: { least: least ?? 0, most: most ?? usualWords },
    ...rest,
  };
}
