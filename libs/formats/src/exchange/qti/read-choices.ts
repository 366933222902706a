import type { Option } from '@svetionik/domain/items/item-base';
import { listChildren, type MarkupElement } from '../markup/element';
import { createMultipleChoice, createSingleChoice, type WeightedAnswer } from '../weighted-answers';
import type { DeclaredResponse, QtiItem, QtiRead } from './qti-item';
import { withoutFeedback, readPrompt } from './read-prompt';

/**
 * Reads a choice of one or several.
 *
 * @example
 * readChoice(item, interaction); // { …, kind: 'single-choice', key: 'b' }
 */
export function readChoice(item: QtiItem, interaction: MarkupElement): QtiRead {
  const declared = item.response(interaction.attributes['responseIdentifier'] ?? '');
  const { options, identifiers } = readOptions(item, interaction);
  if (options.length === 0) return { refused: 'no-answers' };
  tellUnknownKeys(item, declared, identifiers);
  tellShuffling(item, interaction);
  const base = item.base(readPrompt(item));
  if (declared.cardinality === 'single') {
    const { item: found, notes } = createSingleChoice(
      base,
      weighted(declared, item, options, identifiers, 'best'),
    );
    item.notes.push(...notes);
    return found;
  }
  const most = Number(interaction.attributes['maxChoices'] ?? '1');
  if (most > 0 && most < options.length) item.tell('changed', 'other-parts', `maxChoices ${most}`);
  const isWhole = item.style === 'match' || declared.mapping.length === 0;
  const { item: found, notes } = createMultipleChoice(
    base,
    weighted(declared, item, options, identifiers, 'sum'),
    isWhole ? 'all' : item.outcome('SCORING')[0] === 'weighted' ? 'weighted' : undefined,
  );
  item.notes.push(...notes);
  if (!isWhole && (declared.isUnbounded || declared.otherwise > 0))
    item.tell('changed', 'partial-credit');
  return found;
}

/**
 * Tells of right answers that are none of the parts that can be chosen.
 *
 * @example
 * tellUnknownKeys(item, item.response('RESPONSE'), ['a', 'b']);
 */
export function tellUnknownKeys(
  item: QtiItem,
  { correct }: DeclaredResponse,
  identifiers: readonly string[],
): void {
  const known = new Set(identifiers);
  const unknown = correct.filter((identifier) => !known.has(identifier));
  if (unknown.length > 0) item.tell('lost', 'key', unknown.join(', '));
}

/** What each option is worth, in percent of all that can be earned. */
function weighted(
  declared: DeclaredResponse,
  item: QtiItem,
  options: readonly Option[],
  identifiers: readonly string[],
  of: 'best' | 'sum',
): readonly WeightedAnswer[] {
  const isMapped = item.style === 'map' && declared.mapping.length > 0;
  // of an identifier that stands twice, the first counts
  const mapped = new Map([...declared.mapping].reverse());
  const correct = new Set(declared.correct);
  const values = identifiers.map((identifier) => {
    if (isMapped) return mapped.get(identifier) ?? declared.otherwise;
    return correct.has(identifier) ? 1 : 0;
  });
  const gains = values.filter((value) => value > 0);
  const all = item.whole(
    isMapped
      ? declared.earned
      : of === 'best'
        ? gains.reduce((most, value) => Math.max(most, value), 0)
        : gains.reduce((sum, value) => sum + value, 0),
  );
  return options.map((option, place) => ({
    ...option,
    percent: all > 0 ? (100 * (values[place] ?? 0)) / all : 0,
  }));
}

/**
 * The options of an interaction, with what is said of each.
 *
 * @example
 * readOptions(item, interaction).options[0]; // { id: 'a', text, feedback }
 */
function readOptions(
  item: QtiItem,
  interaction: MarkupElement,
): {
  readonly options: readonly Option[];
  readonly ids: ReadonlyMap<string, string>;
  readonly identifiers: readonly string[];
} {
  const choices = listChildren(interaction, 'simpleChoice');
  const identifiers = choices.map(({ attributes }) => attributes['identifier'] ?? '');
  const ids = item.idsFor(identifiers);
  const options = choices.map((choice, place) => {
    const identifier = identifiers[place] ?? '';
    return {
      id: ids.get(identifier) ?? '',
      ...item.shown(withoutFeedback(choice)),
      feedback: item.remarkOn(identifier, choice),
    };
  });
  return { options, ids, identifiers };
}

/**
 * Tells where an order was fixed: what can be chosen is shown here in one that changes.
 *
 * @example
 * tellShuffling(item, interaction);
 */
export function tellShuffling(item: QtiItem, interaction: MarkupElement): void {
  const isFixed = listChildren(interaction).some(
    ({ attributes }) => attributes['fixed'] === 'true',
  );
  if (interaction.attributes['shuffle'] !== 'true' || isFixed) item.tell('changed', 'shuffling');
}

/**
 * Reads a verdict with its reason, as they are written here: two choices, of which the first is called VERDICT.
 *
 * @example
 * readVerdict(item, reason); // { …, kind: 'true-false-reason', truth: false }
 */
export function readVerdict(item: QtiItem, reason: MarkupElement): QtiRead {
  const [truth = ''] = item.response('VERDICT').correct;
  const { options, ids } = readOptions(item, reason);
  const [key = ''] = item.response(reason.attributes['responseIdentifier'] ?? '').correct;
  const cases = item.processing
    ? listChildren(item.processing, 'responseCondition').flatMap((condition) =>
        listChildren(condition, 'responseElseIf'),
      )
    : [];
  const isStepwise = cases.some((each) => listChildren(each, 'match').length > 0);
  if (!['', 'true', 'false'].includes(truth)) return { refused: 'key', detail: truth.slice(0, 60) };
  const verdict = truth === '' ? null : truth === 'true';
  return {
    ...item.base(readPrompt(item)),
    kind: 'true-false-reason',
    truth: verdict,
    options,
    key: ids.get(key) ?? '',
    scoring: isStepwise ? 'steps' : 'both',
  };
}

/**
 * Reads an order.
 *
 * @example
 * readOrder(item, interaction); // { …, kind: 'ordering' }
 */
export function readOrder(item: QtiItem, interaction: MarkupElement): QtiRead {
  const { correct } = item.response(interaction.attributes['responseIdentifier'] ?? '');
  const { options, identifiers } = readOptions(item, interaction);
  const order = correct.flatMap((identifier) => options[identifiers.indexOf(identifier)] ?? []);
  if (order.length === 0) return { refused: 'key' };
  if (order.length < options.length)
    item.tell(
      'lost',
      'options',
      identifiers.filter((identifier) => !correct.includes(identifier)).join(', '),
    );
  tellShuffling(item, interaction);
  return { ...item.base(readPrompt(item)), kind: 'ordering', options: order };
}
