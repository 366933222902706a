import type { PassageRun } from '@svetionik/domain/items/passage';
import type { PartShare } from '@svetionik/domain/items/shares';
import { gapPrompt } from '../gap-prompt';
import { elementText, findElements, listChildren, type MarkupElement } from '../markup/element';
import { partPassage } from '../markup/part-passage';
import { readPassageMarkup } from '../markup/read-passage-markup';
import { roundPercent } from '../percents';
import { oneLine } from '../text/words';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { tellShuffling } from './read-choices';
import { readIdentifier } from './read-pairs';
import { isInteraction } from './read-prompt';
import { findBest } from './tell-mapping';

/**
 * Reads a text with lists in its gaps.
 *
 * @example
 * readInlineChoices(item, interactions); // { …, kind: 'inline-choice' }
 */
export function readInlineChoices(item: QtiItem, interactions: readonly MarkupElement[]): QtiRead {
  const names = interactions.map(({ attributes }) => attributes['responseIdentifier'] ?? '');
  const choices = interactions.map((interaction) => listChildren(interaction, 'inlineChoice'));
  const ids = item.idsFor([...names, ...choices.flat().map(readIdentifier)]);
  const gaps = listsOf(item, interactions, ids);
  const {
    before,
    passage: nodes,
    isExact,
  } = partPassage(item.body.children, ['inlineChoiceInteraction']);
  const placeOf = (found: MarkupElement): PassageRun | undefined =>
    isInteraction(found)
      ? { text: '', part: ids.get(found.attributes['responseIdentifier'] ?? '') ?? '' }
      : undefined;
  const { passage, notes } = readPassageMarkup(nodes, placeOf, isExact);
  const asked = gapPrompt(item.asked(before), passage);
  item.notes.push(...notes, ...asked.notes);
  tellShares(item, names);
  return {
    ...item.base(asked.prompt),
    kind: 'inline-choice',
    passage,
    gaps,
    scoring: item.style === 'map' ? 'each' : 'all',
  };
}

/** The right text of a list: the one that its mapping rewards most, where answers are scored by it. */
function keyOf(item: QtiItem, name: string): string {
  const declared = item.response(name);
  const [correct = ''] = declared.correct;
  return item.style === 'map' ? (findBest(declared).key ?? correct) : correct;
}

/** What texts of a list earn, in percent of what the best one does. */
function readShares(
  { mapping, otherwise, earned }: DeclaredResponse,
  identifiers: readonly string[],
): readonly PartShare[] {
  if (earned === 0) return [];
  return identifiers
    .map((id) => {
      const value = mapping.find(([key]) => key === id)?.[1] ?? otherwise;
      return { id, percent: roundPercent((100 * value) / earned) };
    })
    .filter(({ percent }) => percent !== 0);
}

/** Here each gap has the same share, and what they earn together is never less than nothing. */
function tellShares(item: QtiItem, names: readonly string[]): void {
  const best = names.map((name) => findBest(item.response(name)));
  const isEven = best.every(
    ({ value }) => value > 0 && Math.abs(value - (best[0]?.value ?? 0)) < 1e-6,
  );
  const isFloored =
    item.processing !== undefined && findElements(item.processing, ['lt']).length > 0;
  const isUnbounded = names.some((name) => item.response(name).isUnbounded) && !isFloored;
  if (item.style === 'map' && (!isEven || isUnbounded)) item.tell('changed', 'partial-credit');
}

/** The lists of the gaps; texts that several lists name alike are told apart by their gap. */
function listsOf(
  item: QtiItem,
  interactions: readonly MarkupElement[],
  ids: ReadonlyMap<string, string>,
) {
  const choices = interactions.map((interaction) => listChildren(interaction, 'inlineChoice'));
  const isUnique = new Set(choices.flat().map(readIdentifier)).size === choices.flat().length;
  return interactions.map((interaction, place) => {
    const name = interaction.attributes['responseIdentifier'] ?? '';
    const key = keyOf(item, name);
    const own = isUnique ? ids : item.idsFor((choices[place] ?? []).map(readIdentifier));
    const named = (identifier: string) =>
      isUnique
        ? (own.get(identifier) ?? '')
        : `${ids.get(name) ?? ''}-${own.get(identifier) ?? ''}`;
    const targets = (choices[place] ?? []).map((choice) => ({
      id: named(readIdentifier(choice)),
      text: oneLine(elementText(choice)),
    }));
    tellShuffling(item, interaction);
    const others = (choices[place] ?? []).map(readIdentifier).filter((each) => each !== key);
    const shares = readShares(item.response(name), item.style === 'map' ? others : []).map(
      ({ id, percent }) => ({ id: named(id), percent }),
    );
    return {
      id: ids.get(name) ?? '',
      targets,
      key: own.has(key) ? named(key) : '',
      ...(shares.length > 0 && { shares }),
      feedback: item.remarkOn(name),
    };
  });
}
