import { withIllustrations, listIllustrations } from './illustrations';
import type { AskedItem, AssessmentItem, Item, PresentedItem, Response } from './item';
import type { Shown } from './item-kind';
import { findKind } from './kinds';
import { withMarking } from './shares';

/**
 * What a learner is asked in a lesson: the parts in the given order, under their own ids, no key and no feedback.
 *
 * @param order ids of all parts, each once (see `optionOrder`)
 * @throws RangeError when `order` is not an order of the item's parts
 * @example
 * ask(item, ['c', 'a', 'b']).options[0]; // { id: 'c', text: the text of option c }
 */
export function ask(item: Item, order: readonly string[]): AskedItem {
  return askAs(item, { order, nameOf: (id) => id });
}

/**
 * What a learner sees of a bank item: as {@link ask}, its points, whether it must be passed, and whether it asks how sure the
 * answer is. The parts are named by their places, "1", "2" and
 * so on, because an author's ids often follow the key (the options of an ordering item stand in the right order, a to
 * d). Responses are translated by {@link fromPlaces} and {@link toPlaces}.
 *
 * @throws RangeError when `order` is not an order of the item's parts
 * @example
 * present(item, ['c', 'a', 'b']).options[0]; // { id: '1', text: the text of option c }
 */
export function present(item: AssessmentItem, order: readonly string[]): PresentedItem {
  const asked = askAs(item, { order, nameOf: (id) => String(order.indexOf(id) + 1) });
  return {
    ...asked,
    points: item.points,
    ...(item.mustPass && { mustPass: true }),
    ...(item.asksConfidence && { asksConfidence: true }),
  };
}

function askAs(item: Item, shown: Shown): AskedItem {
  const [parts, order] = [new Set(findKind(item).parts(item)), new Set(shown.order)];
  const unknown = shown.order.find((id) => !parts.has(id));
  if (unknown !== undefined) throw new RangeError(`The item ${item.id} has no part ${unknown}`);
  if (shown.order.length !== parts.size || order.size !== parts.size) {
    throw new RangeError(`The order of the item ${item.id} does not hold each part once`);
  }
  const kind = findKind(item);
  return {
    ...kind.ask(item, shown),
    ...withIllustrations(listIllustrations(item)),
    ...withMarking(kind.marking?.(item)),
  };
}

/** No id of content: an empty one would read as nothing chosen. */
const nobody = '?';

/**
 * The response in the item's own ids, from one that names the places of a presented item. A place that does
 * not exist becomes an id that no part has, so `checkResponse` refuses it.
 *
 * @example
 * fromPlaces({ kind: 'single-choice', choice: '1' }, ['c', 'a', 'b']); // { kind: 'single-choice', choice: 'c' }
 */
export function fromPlaces(response: Response, order: readonly string[]): Response {
  const ids = new Map(order.map((id, place) => [String(place + 1), id]));
  return findKind(response).rename(response, (place) => ids.get(place) ?? nobody);
}

/**
 * The way back: a kept response as the places of the presented item, to show it again after a reload.
 *
 * @example
 * toPlaces({ kind: 'single-choice', choice: 'c' }, ['c', 'a', 'b']); // { kind: 'single-choice', choice: '1' }
 */
export function toPlaces(response: Response, order: readonly string[]): Response {
  return findKind(response).rename(response, (id) => String(order.indexOf(id) + 1));
}
