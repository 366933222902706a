import type { PassageRun } from '@svetionik/domain/items/passage';
import { gapPrompt } from '../gap-prompt';
import { listChildren, type MarkupElement, elementText } from '../markup/element';
import { partPassage } from '../markup/part-passage';
import { readPassageMarkup } from '../markup/read-passage-markup';
import { oneLine } from '../text/words';
import type { QtiItem, QtiRead } from './qti-item';
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

/** Here each gap has the same share, and every other text of its list earns nothing. */
function tellShares(item: QtiItem, names: readonly string[]): void {
  const best = names.map((name) => findBest(item.response(name)));
  const isEven = best.every(
    ({ value, isOnly }) => isOnly && value > 0 && Math.abs(value - (best[0]?.value ?? 0)) < 1e-6,
  );
  if (item.style === 'map' && !isEven) item.tell('changed', 'partial-credit');
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
    return {
      id: ids.get(name) ?? '',
      targets,
      key: own.has(key) ? named(key) : '',
      feedback: item.remarkOn(name),
    };
  });
}
