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
import { parseNumber } from '../number-text';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { readKeys } from './read-pairs';
import { readPrompt, readUnit } from './read-prompt';

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
  const best = Math.max(0, ...declared.mapping.map(([, value]) => value));
  const full = declared.mapping
    .filter(([, value]) => value > 0 && value === best)
    .map(([key]) => key.trim());
  if (declared.mapping.some(([, value]) => value > 0 && value < best))
    item.tell('lost', 'partial-credit');
  if (item.style === 'match' || declared.countsCase) item.tell('changed', 'case-sensitive');
  const accepted = [
    ...new Set([...declared.correct.slice(0, 1), ...full, ...declared.correct]),
  ].filter((text) => text !== '');
  if (item.processing === undefined || findElements(item.processing, ['patternMatch']).length === 0)
    for (const text of accepted) if (text.includes('*')) item.tell('changed', 'key', text);
  return accepted.length === 0
    ? { refused: 'key' }
    : { ...item.base(readPrompt(item)), kind: 'short-text', accepted };
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
  const numberOf = (name: string) => parseNumber(interaction.attributes[name] ?? '');
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

/** A key that is a number, and how far from it an answer may be: as the rules say. */
function readNumber(
  item: QtiItem,
  declared: DeclaredResponse,
): { readonly value: number | null; readonly tolerance: number } {
  const [first, ...others] = readKeys(declared);
  const value = parseNumber(first ?? '') ?? null;
  if (others.length > 0 && declared.correct.length === 0)
    item.tell('lost', 'key', others.join(', '));
  const rules = item.processing
    ? findElements(item.processing, ['equal', 'equalRounded', 'gte', 'gt'])
    : [];
  const [rule] = rules;
  if (rule === undefined || value === null)
    return {
      value,
      tolerance: toleranceOf(
        rules.find(({ name }) => name === 'equal'),
        0,
      ),
    };
  if (rule.name === 'equal') {
    if (rule.attributes['toleranceMode'] === 'relative')
      item.tell('changed', 'tolerance', `${rule.attributes['tolerance'] ?? ''} %`);
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

function toleranceOf(rule: MarkupElement | undefined, value: number): number {
  const { toleranceMode = 'exact', tolerance = '' } = rule?.attributes ?? {};
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
