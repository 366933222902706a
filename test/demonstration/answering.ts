import type { CaseBlock } from '@svetionik/domain/course/block';
import type { Option } from '@svetionik/domain/items/item-base';
import type { AssessmentItem, Item, Response } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import type { Pair } from '@svetionik/domain/items/pairs';
import { Chance } from './chance';

/** How hard an item is and how well it tells people apart: the model of A. Birnbaum, "Some latent trait models", 1968. */
interface Traits {
  readonly difficulty: number;
  readonly discrimination: number;
}

const authored = { easy: -1.7, medium: -0.9, hard: 0.1 } as const;

/** The item that went wrong, as one does in each real bank: who knows more is drawn to an option that isn't the key. */
const faultyItem = 'zd-09';

/** What somebody answers to an item of a bank, by what they know; null where they leave it out. */
export function giveAnswer(item: AssessmentItem, ability: number, chance: Chance): Response | null {
  if (chance.happens(0.008)) return null;
  const { difficulty, discrimination } = traitsOf(item);
  const knows = chance.happens(1 / (1 + Math.exp(discrimination * (difficulty - ability))));
  return knows || (item.kind === 'single-choice' && chance.happens(0.12))
    ? answerKey(item)
    : giveWrongAnswer(item, chance);
}

/** The same item has the same traits in each demonstration: authors did not know them. */
function traitsOf({ id, difficulty }: AssessmentItem): Traits {
  const own = new Chance(id);
  return id === faultyItem
    ? { difficulty: 0.2, discrimination: -1.1 }
    : {
        difficulty: authored[difficulty] + own.normal(0, 0.45),
        discrimination: own.between(0.8, 1.7),
      };
}

/** A wrong answer as people give them: of wrong options one draws more than the others. */
export function giveWrongAnswer(item: Item, chance: Chance): Response {
  const key = answerKey(item);
  switch (key.kind) {
    case 'single-choice':
      return { ...key, choice: drawing(optionsOf(item), [key.choice], item, chance) };
    case 'multiple-choice':
      return { ...key, choices: changedChoices(optionsOf(item), key.choices, item, chance) };
    case 'ordering':
      return { ...key, order: swapped(key.order, chance) };
    case 'true-false-reason':
      return { ...key, reason: drawing(optionsOf(item), [key.reason], item, chance) };
    case 'matching':
    case 'inline-choice':
      return { ...key, pairs: withOneWrong(key.pairs, targetsOf(item), chance) };
    default:
      return key;
  }
}

function optionsOf(item: Item): readonly Option[] {
  return 'options' in item ? item.options : [];
}

/** What each part offers: a gap its own targets, an entry those of the whole item. */
function targetsOf(item: Item): (part: string) => readonly string[] {
  const offered = item.kind === 'matching' ? item.targets : [];
  const gaps = item.kind === 'inline-choice' ? item.gaps : [];
  return (part) => (gaps.find(({ id }) => id === part)?.targets ?? offered).map(({ id }) => id);
}

function withOneWrong(
  pairs: readonly Pair[],
  offered: (part: string) => readonly string[],
  chance: Chance,
): readonly Pair[] {
  const place = chance.whole(0, pairs.length - 1);
  return pairs.map((pair, at) => {
    const others = offered(pair.part).filter((id) => id !== pair.choice);
    return at === place && others.length > 0 ? { ...pair, choice: chance.one(others) } : pair;
  });
}

function drawing(
  options: readonly Option[],
  key: readonly string[],
  { id }: Item,
  chance: Chance,
): string {
  const own = new Chance(`${id} options`);
  const wrong = options.filter((option) => !key.includes(option.id));
  return chance.weighted(wrong.map((option) => [own.between(0.12, 1), option.id] as const));
}

function changedChoices(
  options: readonly Option[],
  key: readonly string[],
  item: Item,
  chance: Chance,
): readonly string[] {
  const forgets = key.length > 1 && chance.happens(0.55);
  const kept = forgets ? key.filter((_, place) => place !== chance.whole(0, key.length - 1)) : key;
  return kept.length === key.length && key.length < options.length
    ? [...kept, drawing(options, key, item, chance)]
    : kept;
}

function swapped(order: readonly string[], chance: Chance): readonly string[] {
  const place = chance.whole(0, order.length - 2);
  const [first, second] = [order[place] ?? '', order[place + 1] ?? ''];
  return order.with(place, second).with(place + 1, first);
}

/** What somebody does in a case, to an outcome; not every way leads to one that is good. */
export function playCase({ start, nodes }: CaseBlock, chance: Chance): string[] {
  const path: string[] = [];
  let node = nodes.find(({ id }) => id === start);
  while (node?.kind === 'decision') {
    const choice = chance.one(node.choices);
    path.push(choice.id);
    node = nodes.find(({ id }) => id === choice.next);
    if (path.length > 40) throw new Error(`The case at ${start} leads to no outcome.`);
  }
  return path;
}
