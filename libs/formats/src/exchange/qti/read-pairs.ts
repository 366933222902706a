import type { PassageRun } from '@svetionik/domain/items/passage';
import { gapPrompt } from '../gap-prompt';
import { findElements, listChildren, type MarkupElement, elementText } from '../markup/element';
import { partPassage } from '../markup/part-passage';
import { readPassageMarkup } from '../markup/read-passage-markup';
import { oneLine } from '../text/words';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { tellShuffling, tellUnknownKeys } from './read-choices';
import { withoutFeedback, readPrompt } from './read-prompt';

type Pair = readonly [one: string, other: string];

/** The right pairs, and how they are scored: each with its share, or all together. */
function rightPairs(
  item: QtiItem,
  declared: DeclaredResponse,
): { readonly pairs: readonly Pair[]; readonly scoring: 'all' | 'each' } {
  const gains = declared.mapping.filter(([, value]) => value > 0);
  const isMapped = item.style === 'map' && gains.length > 0;
  const right =
    isMapped && declared.correct.length === 0 ? gains.map(([key]) => key) : declared.correct;
  const isEven =
    right.every((key) => gains.some(([gained]) => gained === key)) &&
    gains.every(([, value]) => Math.abs(value - (gains[0]?.[1] ?? 0)) < 1e-6) &&
    declared.mapping.every(([key, value]) => value >= 0 && (value === 0 || right.includes(key)));
  if (isMapped && (!isEven || declared.otherwise !== 0)) item.tell('changed', 'partial-credit');
  const pairs = right.map((pair): Pair => {
    const [one = '', other = ''] = pair.trim().split(/\s+/);
    return [one, other];
  });
  return { pairs, scoring: isMapped ? 'each' : 'all' };
}

/**
 * The name by which other parts of an item speak of an element.
 *
 * @example
 * readIdentifier(element('gap', { identifier: 'G1' })); // 'G1'
 */
export function readIdentifier({ attributes }: MarkupElement): string {
  return attributes['identifier'] ?? '';
}

/**
 * Reads entries to match with targets. Only one target can be right for an entry here.
 *
 * @example
 * readMatch(item, interaction); // { …, kind: 'matching' }
 */
export function readMatch(item: QtiItem, interaction: MarkupElement): QtiRead {
  const [entries = [], targets = []] = listChildren(interaction, 'simpleMatchSet').map((set) =>
    listChildren(set, 'simpleAssociableChoice'),
  );
  return matchingOf(item, interaction, entries, targets);
}

/**
 * Reads associations as entries to match, where each choice stands in one pair: the first of each pair is the entry.
 *
 * @example
 * readAssociate(item, interaction); // { …, kind: 'matching' }
 */
export function readAssociate(item: QtiItem, interaction: MarkupElement): QtiRead {
  const { pairs } = rightPairs(
    item,
    item.response(interaction.attributes['responseIdentifier'] ?? ''),
  );
  const all = pairs.flat();
  if (new Set(all).size !== all.length)
    return { refused: 'kind-unknown', detail: 'associateInteraction' };
  const choices = listChildren(interaction, 'simpleAssociableChoice');
  const firsts = new Set(pairs.map(([one]) => one));
  item.tell('changed', 'kind', 'matching');
  return matchingOf(
    item,
    interaction,
    choices.filter((choice) => firsts.has(readIdentifier(choice))),
    choices.filter((choice) => !firsts.has(readIdentifier(choice))),
  );
}

function matchingOf(
  item: QtiItem,
  interaction: MarkupElement,
  entries: readonly MarkupElement[],
  targets: readonly MarkupElement[],
): QtiRead {
  if (entries.length === 0 || targets.length === 0) return { refused: 'no-answers' };
  const ids = item.idsFor([...entries, ...targets].map(readIdentifier));
  const { pairs, scoring } = rightPairs(
    item,
    item.response(interaction.attributes['responseIdentifier'] ?? ''),
  );
  const ofEntries = new Map<string, (typeof pairs)[number][]>();
  for (const pair of pairs) {
    const [one] = pair;
    ofEntries
      .set(one, ofEntries.get(one) ?? [])
      .get(one)
      ?.push(pair);
  }
  const options = entries.map((entry) => {
    const own = ofEntries.get(readIdentifier(entry)) ?? [];
    if (own.length > 1) item.tell('lost', 'key', oneLine(elementText(entry)));
    return {
      id: ids.get(readIdentifier(entry)) ?? '',
      ...item.shown(withoutFeedback(entry)),
      feedback: item.remarkOn(readIdentifier(entry), entry),
      match: ids.get(own[0]?.[1] ?? '') ?? '',
    };
  });
  tellShuffling(item, interaction);
  return {
    ...item.base(readPrompt(item)),
    kind: 'matching',
    options,
    targets: targetsOf(item, targets, ids),
    scoring,
  };
}

function targetsOf(
  item: QtiItem,
  choices: readonly MarkupElement[],
  ids: ReadonlyMap<string, string>,
) {
  return choices.map((choice) => {
    if (findElements(choice, ['img', 'object']).length > 0) item.tell('lost', 'picture');
    else if (findElements(choice, ['strong', 'em', 'b', 'i', 'a', 'math']).length > 0)
      item.tell('changed', 'formatting');
    return {
      id: ids.get(readIdentifier(choice)) ?? '',
      text: oneLine(choice.children.map(elementText).join('')),
    };
  });
}

/**
 * Reads a text with gaps to fill from one list. A text that fits into several gaps makes lists of the gaps.
 *
 * @example
 * readGapMatch(item, interaction); // { …, kind: 'gap-match' }
 */
export function readGapMatch(item: QtiItem, interaction: MarkupElement): QtiRead {
  const texts = listChildren(interaction, 'gapText');
  if (listChildren(interaction, 'gapImg').length > 0)
    return { refused: 'kind-unknown', detail: 'gapImg' };
  const gaps = findElements(interaction, ['gap']).map(readIdentifier);
  const ids = item.idsFor([...gaps, ...texts.map(readIdentifier)]);
  const { pairs, scoring } = rightPairs(
    item,
    item.response(interaction.attributes['responseIdentifier'] ?? ''),
  );
  const { before, passage, notes } = passageOf(interaction, ids);
  if (texts.length === 0 || gaps.length === 0) return { refused: 'no-answers' };
  const asked = gapPrompt([...readPrompt(item), ...item.rich(before)], passage);
  item.notes.push(...notes, ...asked.notes);
  tellShuffling(item, interaction);
  const targets = targetsOf(item, texts, ids);
  const keyOf = (gap: string) => ids.get(pairs.find(([, other]) => other === gap)?.[0] ?? '') ?? '';
  const rest = { ...item.base(asked.prompt), passage, scoring };
  const isUsedOnce =
    new Set(pairs.map(([one]) => one)).size === pairs.length &&
    texts.every(({ attributes }) => attributes['matchMax'] === '1');
  if (isUsedOnce)
    return {
      ...rest,
      kind: 'gap-match',
      targets,
      gaps: gaps.map((gap) => ({
        id: ids.get(gap) ?? '',
        key: keyOf(gap),
        feedback: item.remarkOn(gap),
      })),
    };
  item.tell('changed', 'kind', 'inline-choice');
  return {
    ...rest,
    kind: 'inline-choice',
    gaps: gaps.map((gap) => listFrom(ids.get(gap) ?? '', targets, keyOf(gap), item.remarkOn(gap))),
  };
}

/** Parts the words that ask from the text with gaps. */
function passageOf(interaction: MarkupElement, ids: ReadonlyMap<string, string>) {
  const placeOf = (found: MarkupElement): PassageRun | undefined =>
    found.name === 'gap' ? { text: '', part: ids.get(readIdentifier(found)) ?? '' } : undefined;
  const content = interaction.children.filter(
    (child) => typeof child === 'string' || !['gapText', 'prompt'].includes(child.name),
  );
  const { before, passage: nodes, isExact } = partPassage(content, ['gap']);
  return { before, ...readPassageMarkup(nodes, placeOf, isExact) };
}

function listFrom(
  id: string,
  targets: readonly { readonly id: string; readonly text: string }[],
  key: string,
  feedback: ReturnType<QtiItem['remarkOn']>,
) {
  const own = (target: string) => (target === '' ? '' : `${id}-${target}`);
  return {
    id,
    targets: targets.map(({ id: target, text }) => ({ id: own(target), text })),
    key: own(key),
    feedback,
  };
}

/**
 * Reads a text with words to mark.
 *
 * @example
 * readHottext(item, interaction); // { …, kind: 'mark-in-text' }
 */
export function readHottext(item: QtiItem, interaction: MarkupElement): QtiRead {
  const found = findElements(interaction, ['hottext']);
  const ids = item.idsFor(found.map(readIdentifier));
  const declared = item.response(interaction.attributes['responseIdentifier'] ?? '');
  tellUnknownKeys(item, declared, found.map(readIdentifier));
  const placeOf = (each: MarkupElement): PassageRun | undefined =>
    each.name === 'hottext'
      ? {
          text: withoutFeedback(each).map(elementText).join(''),
          part: ids.get(readIdentifier(each)) ?? '',
        }
      : undefined;
  const content = interaction.children.filter(
    (child) => typeof child === 'string' || child.name !== 'prompt',
  );
  const { before, passage: nodes, isExact } = partPassage(content, ['hottext']);
  const { passage, notes } = readPassageMarkup(nodes, placeOf, isExact);
  if (found.length === 0) return { refused: 'no-answers' };
  const asked = gapPrompt([...readPrompt(item), ...item.rich(before)], passage);
  item.notes.push(...notes, ...asked.notes);
  if (!isHitsMinusFalseAlarms(item, declared, found.map(readIdentifier)))
    item.tell('changed', 'scoring');
  const marks = found.map((each) => ({
    id: ids.get(readIdentifier(each)) ?? '',
    feedback: item.remarkOn(readIdentifier(each), each),
  }));
  return {
    ...item.base(asked.prompt),
    kind: 'mark-in-text',
    passage,
    marks,
    key: readKeys(declared).flatMap((identifier) => ids.get(identifier) ?? []),
  };
}

/**
 * Whether a mapping gives an equal share for each right part, takes as much for each other one, and never falls below zero.
 *
 * @example
 * isHitsMinusFalseAlarms(item, item.response('RESPONSE'), ['a', 'b']); // true
 */
export function isHitsMinusFalseAlarms(
  item: QtiItem,
  declared: DeclaredResponse,
  parts: readonly string[],
): boolean {
  const right = readKeys(declared);
  const values = parts.map(
    (part) =>
      [
        right.includes(part),
        declared.mapping.find(([key]) => key === part)?.[1] ?? declared.otherwise,
      ] as const,
  );
  const share = values.find(([isRight]) => isRight)?.[1] ?? 0;
  return (
    item.style === 'map' &&
    !declared.isUnbounded &&
    declared.otherwise <= 0 &&
    share > 0 &&
    values.every(([isRight, value]) => Math.abs(value - (isRight ? share : -share)) < 1e-6)
  );
}

/**
 * What is right for a response: as it says, or what its mapping rewards.
 *
 * @example
 * readKeys(item.response('RESPONSE')); // ['a', 'b']
 */
export function readKeys({ correct, mapping }: DeclaredResponse): readonly string[] {
  return correct.length > 0
    ? correct
    : mapping.filter(([, value]) => value > 0).map(([key]) => key);
}
