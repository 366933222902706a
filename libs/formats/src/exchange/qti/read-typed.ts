import { plainText } from '@svetionik/domain/content/plain-text';
import { foldAccepted } from '@svetionik/domain/items/short-text/accepted-text';
import type { ShortText, TextShare } from '@svetionik/domain/items/short-text/short-text';
import { usualWords } from '../item-draft';
import { findElements, isElement, type MarkupElement } from '../markup/element';
import { isRubric, readRubric } from '../markup/rubric-markup';
import { parseDouble, parseNumber } from '../number-text';
import { roundPercent } from '../percents';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { readNumber } from './read-numbers';
import { readPrompt, readUnit } from './read-prompt';
import { toPattern } from './scoring';

/**
 * Reads a field: for a number where the response is one, else for a few words.
 *
 * @example
 * readTextEntry(item, interaction); // { …, kind: 'numeric', value: 12, tolerance: 0.5 }
 */
export function readTextEntry(item: QtiItem, interaction: MarkupElement): QtiRead {
  const declared = item.response(interaction.attributes['responseIdentifier'] ?? '');
  if (declared.baseType === 'float' || declared.baseType === 'integer') {
    const number = readNumber(item, declared);
    return {
      ...item.base(readPrompt(item)),
      kind: 'numeric',
      ...number,
      unit: readUnit(item),
    };
  }
  const read = readTexts(item, declared);
  if (item.style === 'match' || declared.countsCase) item.tell('changed', 'case-sensitive');
  return read.accepted.length === 0
    ? { refused: 'key' }
    : { ...item.base(readPrompt(item)), kind: 'short-text', ...read };
}

type Texts = Pick<ShortText, 'accepted' | 'shares'>;

/** What is right, and what earns a share: by the mapping where answers are scored by it, else as the file says. */
function readTexts(item: QtiItem, declared: DeclaredResponse): Texts {
  const { mapping, earned, correct, isUnbounded } = declared;
  const patterns = patternsIn(item);
  const toAccepted = (text: string) =>
    patterns.has(toPattern(text)) ? text : text.replaceAll('*', '\\*');
  const list = (texts: readonly string[]) =>
    [...new Set(texts)].filter((text) => text !== '').map(toAccepted);
  if (item.style === 'match') return { accepted: list(correct) };
  const full = mapping
    .filter(([, value]) => value > 0 && value === earned)
    .map(([key]) => key.trim());
  const misspelt = listMisspelt(declared);
  if (misspelt.length > 0) item.tell('lost', 'spelling', misspelt.join(', '));
  if (isUnbounded) item.tell('changed', 'partial-credit');
  const unpaid = correct.filter((text) => !full.includes(text));
  if (item.style === 'map' && full.length > 0 && unpaid.length > 0)
    item.tell('lost', 'key', unpaid.join(', '));
  const accepted =
    item.style !== 'map' || full.length === 0
      ? list([...correct.slice(0, 1), ...full, ...correct])
      : list([...correct.filter((text) => full.includes(text)), ...full]);
  const hasExceptions = patterns.size > 0 || declared.otherwise > 0;
  const shares = sharesOf(declared, item.whole(earned), hasExceptions)
    .map((share) => ({
      ...share,
      text: share.text === anyOther ? '*' : toAccepted(share.text),
    }))
    .filter(isOwn(accepted));
  return { accepted, ...(shares.length > 0 && { shares }) };
}

/** Answers that here earn what another spelling of them does; capital and small letters are told apart from that. */
function listMisspelt({ mapping, earned }: DeclaredResponse): readonly string[] {
  const kept = new Map<string, readonly [text: string, value: number]>();
  const inOrder = [...mapping].sort(
    ([, one], [, other]) => Number(other === earned) - Number(one === earned),
  );
  for (const entry of inOrder) {
    const folded = foldAccepted(entry[0]);
    if (!kept.has(folded)) kept.set(folded, entry);
  }
  return mapping
    .filter(([text, value]) => {
      const [same, earns] = kept.get(foldAccepted(text)) ?? [text, value];
      return Math.max(0, earns) !== Math.max(0, value) && !isCaseOnly(text, same);
    })
    .map(([text]) => text.trim());
}

function isCaseOnly(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether an answer is none of the accepted ones, and no earlier share, but for capital letters and the like. */
function isOwn(accepted: readonly string[]): (share: TextShare) => boolean {
  const known = new Set(accepted.map(foldAccepted));
  return ({ text }) => {
    const folded = foldAccepted(text);
    const isNew = !known.has(folded);
    known.add(folded);
    return isNew;
  };
}

/** Stands for every answer that a mapping does not name. */
const anyOther = '\uE001';

function sharesOf(
  { mapping, earned, otherwise }: DeclaredResponse,
  whole: number,
  hasExceptions: boolean,
): readonly TextShare[] {
  if (whole <= 0) return [];
  return [...mapping, [anyOther, otherwise] as const]
    .map(([text, value]) => ({
      text: text.trim(),
      percent: roundPercent((100 * Math.max(0, value)) / whole),
      isFull: value === earned,
    }))
    .filter(({ text, percent, isFull }) => !isFull && text !== '' && (percent > 0 || hasExceptions))
    .filter(({ text, percent }) => text !== anyOther || percent > 0)
    .map(({ text, percent }) => ({ text, percent }));
}

function patternsIn({ processing }: QtiItem): ReadonlySet<string> {
  const found = processing ? findElements(processing, ['patternMatch']) : [];
  return new Set(found.map(({ attributes }) => attributes['pattern'] ?? ''));
}

/**
 * Reads a scale.
 *
 * @example
 * readSlider(item, interaction); // { …, kind: 'slider', minimum: 0, maximum: 100, step: 5 }
 */
export function readSlider(item: QtiItem, interaction: MarkupElement): QtiRead {
  const number = readNumber(
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
    ...number,
    unit: readUnit(item),
  };
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
