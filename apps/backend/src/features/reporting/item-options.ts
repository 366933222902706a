import type { Picture } from '@svetionik/domain/content/picture';
import type { BranchingCase } from '@svetionik/domain/items/branching-case/branching-case';
import type { Item } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import { namedParts } from '@svetionik/domain/items/named-parts';
import { optionText } from '@svetionik/domain/items/options';
import type { PartShare } from '@svetionik/domain/items/shares';
import type { ItemOptions } from '@svetionik/domain/statistics/item-statistics';
import type { ItemContent } from '../assessment';

interface InScripts<Shown> {
  readonly 'sr-Latn': Shown;
  readonly 'sr-Cyrl': Shown;
}

/** What can be chosen in an item, in both scripts. */
export interface ShownOption {
  readonly id: string;
  readonly text: InScripts<string>;
  readonly picture?: InScripts<Picture>;
}

interface Choosable {
  readonly id: string;
  readonly words: string;
  readonly picture?: Picture;
}

/** All that can be chosen in an item, of a branching case at every decision; nothing of an item of another kind. */
export function shownOptions({
  'sr-Latn': latin,
  'sr-Cyrl': cyrillic,
}: ItemContent): ShownOption[] {
  const others = new Map(everyOption(cyrillic).map((option) => [option.id, option]));
  return everyOption(latin).map((option) => {
    const { words, picture } = others.get(option.id) ?? option;
    return {
      id: option.id,
      text: { 'sr-Latn': option.words, 'sr-Cyrl': words },
      ...(option.picture &&
        picture && { picture: { 'sr-Latn': option.picture, 'sr-Cyrl': picture } }),
    };
  });
}

/** The options as the statistics know them, with those that the key names, and the decisions behind the first. */
export function toItemOptions({ 'sr-Latn': item }: ItemContent): ItemOptions {
  const options = optionsIn(item).map(({ id }) => id);
  const partly = listShares(item)
    .filter(({ percent }) => percent > 0)
    .map(({ id }) => id);
  const later = item.kind === 'branching-case' ? laterDecisions(item) : [];
  return {
    options,
    key: listRightIds(item).filter((id) => options.includes(id)),
    ...(partly.length > 0 && { partly }),
    ...(later.length > 0 && { later }),
  };
}

/** What each option earns or takes away, where that is more than right or wrong; of a case study in its questions. */
export function listShares(item: Item): readonly PartShare[] {
  if (item.kind === 'case-study') return item.questions.flatMap(listShares);
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-choice') return [];
  return item.shares ?? [];
}

/** The ids of what is right in an item, of a branching case at every decision of its best path. */
export function listRightIds(item: Item): readonly string[] {
  return namedParts(answerKey(item));
}

/** The decisions of a branching case behind the first, with their titles. */
export function decisionTitles({
  'sr-Latn': latin,
  'sr-Cyrl': cyrillic,
}: ItemContent): { readonly id: string; readonly title: InScripts<string> }[] {
  if (latin.kind !== 'branching-case' || cyrillic.kind !== 'branching-case') return [];
  const titles = new Map(cyrillic.nodes.map(({ id, title }) => [id, title]));
  return decisionsBehindFirst(latin).map(({ id, title }) => ({
    id,
    title: { 'sr-Latn': title, 'sr-Cyrl': titles.get(id) ?? title },
  }));
}

function laterDecisions(item: BranchingCase): NonNullable<ItemOptions['later']> {
  const choices = item.nodes.flatMap((node) => (node.kind === 'decision' ? node.choices : []));
  return decisionsBehindFirst(item).map((node) => ({
    decision: node.id,
    options: node.choices.map(({ id }) => id),
    from: choices.filter(({ next }) => next === node.id).map(({ id }) => id),
  }));
}

function decisionsBehindFirst({ nodes, start }: BranchingCase) {
  return nodes.flatMap((node) => (node.kind === 'decision' && node.id !== start ? [node] : []));
}

function everyOption(item: Item): readonly Choosable[] {
  if (item.kind !== 'branching-case') return optionsIn(item);
  return [
    ...optionsIn(item),
    ...decisionsBehindFirst(item).flatMap(({ choices }) =>
      choices.map(({ id, label }) => ({ id, words: label })),
    ),
  ];
}

/**
 * Of a branching case these are the choices of its first decision, which everybody meets. Of a case study they are those of
 * its questions, each with its number, as far as not every option of the question is right.
 */
function optionsIn(item: Item): readonly Choosable[] {
  if (item.kind === 'branching-case') {
    const start = item.nodes.find(({ id }) => id === item.start);
    return start?.kind === 'decision'
      ? start.choices.map(({ id, label }) => ({ id, words: label }))
      : [];
  }
  if (item.kind !== 'case-study')
    return 'options' in item
      ? item.options.map((option) => ({
          id: option.id,
          words: optionText(option),
          ...(option.picture && { picture: option.picture }),
        }))
      : [];
  return item.questions.flatMap((question, place) => {
    const [options, right] = [optionsIn(question), new Set(listRightIds(question))];
    return options.every(({ id }) => right.has(id))
      ? []
      : options.map((option) => ({ ...option, words: `${place + 1}. ${option.words}` }));
  });
}
