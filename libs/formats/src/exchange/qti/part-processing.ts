import {
  element,
  elementText,
  isElement,
  listChildren,
  type MarkupElement,
} from '../markup/element';
import { listVariables, renameVariables } from './variable-names';

type Rules = ReadonlyMap<string, readonly MarkupElement[]>;

/** How the response of a question is called, and its score, where it stands alone. */
const [response, score] = ['RESPONSE', 'SCORE'];

/**
 * The rules of an item with several responses, those of each response as if it stood alone; undefined where the score is
 * not the sum of what the responses earn one by one, or cannot be seen to be.
 *
 * @example
 * partProcessing(processing, ['Q1', 'Q2'])?.get('Q1'); // [<setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/>…]
 */
export function partProcessing(
  processing: MarkupElement,
  responses: readonly string[],
): Rules | undefined {
  if ((processing.attributes['template'] ?? '') !== '') return undefined;
  const summed = listSummed(processing);
  const found = new Map<string, MarkupElement[]>();
  for (const rule of listChildren(processing)) {
    const parts = partRule(rule, responses, summed);
    if (parts === undefined) return undefined;
    for (const [name, part] of parts) found.set(name, [...(found.get(name) ?? []), part]);
  }
  return found.size > 0 ? found : undefined;
}

type RulePart = readonly [response: string, rule: MarkupElement];

function partRule(
  rule: MarkupElement,
  responses: readonly string[],
  summed: ReadonlySet<string>,
): readonly RulePart[] | undefined {
  const asked = responsesIn(rule, responses);
  if (!setsScore(rule, summed)) return [];
  const [only] = asked;
  if (only === undefined) return isBeginning(rule) || isSum(rule) ? [] : undefined;
  if (asked.length > 1) return partSum(rule, responses);
  const alone = toOwn(rule, summed);
  return alone === undefined ? undefined : [[only, renamed(alone, only)]];
}

/** A sum in which each operand is about one response. */
function partSum(
  rule: MarkupElement,
  responses: readonly string[],
): readonly RulePart[] | undefined {
  if (rule.name !== 'setOutcomeValue') return undefined;
  const [value] = listChildren(rule);
  if (value?.name !== 'sum') return undefined;
  const parts = listChildren(value)
    .filter((operand) => !isScore(operand))
    .map((operand): RulePart | undefined => {
      const [name, ...others] = responsesIn(operand, responses);
      const own = { ...rule, attributes: { identifier: score }, children: [operand] };
      return name === undefined || others.length > 0 ? undefined : [name, renamed(own, name)];
    });
  const all = parts.flatMap((part) => (part === undefined ? [] : [part]));
  return all.length === parts.length ? all : undefined;
}

/** A rule about one response, without what it says, its score alone; undefined where it sets the score of all anew. */
function toOwn(rule: MarkupElement, summed: ReadonlySet<string>): MarkupElement | undefined {
  if (rule.name === 'setOutcomeValue') return toOwnSet(rule, summed);
  const children = rule.children
    .filter(isElement)
    .filter((child) => child.name !== 'setOutcomeValue' || setsScore(child, summed));
  const own = children.map((child) => (isRule(child) ? toOwn(child, summed) : child));
  const kept = own.flatMap((child) => child ?? []);
  return kept.length === own.length ? { ...rule, children: kept } : undefined;
}

function isRule({ name }: MarkupElement): boolean {
  return /^(?:responseCondition|responseIf|responseElseIf|responseElse|setOutcomeValue)$/.test(
    name,
  );
}

function toOwnSet(rule: MarkupElement, summed: ReadonlySet<string>): MarkupElement | undefined {
  const [value] = listChildren(rule);
  if (value === undefined) return undefined;
  const isShared = rule.attributes['identifier'] === score && !summed.has(score);
  if (!isShared) return { ...rule, attributes: { identifier: score } };
  if (isScore(value)) return element('setOutcomeValue', { identifier: score }, [zero]);
  const operands = listChildren(value);
  const others = operands.filter((operand) => !isScore(operand));
  const [own] = others;
  return value.name === 'sum' && others.length < operands.length && others.length === 1 && own
    ? { ...rule, children: [own] }
    : undefined;
}

const zero = element('baseValue', { baseType: 'float' }, ['0']);

function isScore({ name, attributes }: MarkupElement): boolean {
  return name === 'variable' && attributes['identifier'] === score;
}

/** The outcomes of which the score is the sum. */
function listSummed(processing: MarkupElement): ReadonlySet<string> {
  const sums = listChildren(processing).filter(isSum);
  return new Set(sums.flatMap(listVariables).filter((name) => name !== score));
}

function isSum(rule: MarkupElement): boolean {
  const [value] = listChildren(rule);
  return (
    rule.name === 'setOutcomeValue' &&
    rule.attributes['identifier'] === score &&
    value?.name === 'sum' &&
    listChildren(value).every(({ name }) => name === 'variable')
  );
}

/** The score is 0 before anything is counted. */
function isBeginning(rule: MarkupElement): boolean {
  const [value] = listChildren(rule);
  return (
    rule.name === 'setOutcomeValue' &&
    value?.name === 'baseValue' &&
    Number(elementText(value)) === 0
  );
}

function setsScore(rule: MarkupElement, summed: ReadonlySet<string>): boolean {
  if (rule.name === 'setOutcomeValue') {
    const { identifier = '' } = rule.attributes;
    return identifier === score || summed.has(identifier);
  }
  return rule.children.filter(isElement).some((child) => setsScore(child, summed));
}

function responsesIn(node: MarkupElement, responses: readonly string[]): readonly string[] {
  return [...new Set(listVariables(node).filter((name) => responses.includes(name)))];
}

function renamed(rule: MarkupElement, name: string): MarkupElement {
  return renameVariables(rule, (each) => (each === name ? response : each));
}
