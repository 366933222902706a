import type { AssessmentItem, PresentedItem, Response } from './item';
import { kindOf } from './kinds';

/**
 * What a learner sees of a bank item: prompt and options in the given order, no key and no feedback. The options
 * are named by their places, "1", "2" and so on, because an author's ids often follow the key (the options of an
 * ordering item stand in the right order, a to d). Responses are translated by {@link fromPlaces} and {@link toPlaces}.
 *
 * @param order ids of all options, each once (see `optionOrder`)
 * @throws RangeError when `order` is not an order of the item's options
 * @example
 * present(item, ['c', 'a', 'b']).options[0]; // { id: '1', text: the text of option c }
 */
export function present(item: AssessmentItem, order: readonly string[]): PresentedItem {
  const texts = new Map(item.options.map((option) => [option.id, option.text]));
  const options = order.map((id, place) => {
    const text = texts.get(id);
    if (!text) throw new RangeError(`The item ${item.id} has no option ${id}`);
    return { id: String(place + 1), text };
  });
  if (order.length !== texts.size || new Set(order).size !== texts.size) {
    throw new RangeError(`The order of the item ${item.id} does not hold each option once`);
  }
  return { id: item.id, kind: item.kind, prompt: item.prompt, options, points: item.points };
}

/**
 * The response in the item's own option ids, from one that names the places of a presented item. A place that does
 * not exist becomes an id that no option has, so `checkResponse` refuses it.
 *
 * @example
 * fromPlaces({ kind: 'single-choice', choice: '1' }, ['c', 'a', 'b']); // { kind: 'single-choice', choice: 'c' }
 */
export function fromPlaces(response: Response, order: readonly string[]): Response {
  const ids = new Map(order.map((id, place) => [String(place + 1), id]));
  return kindOf(response).rename(response, (place) => ids.get(place) ?? '');
}

/**
 * The way back: a kept response as the places of the presented item, to show it again after a reload.
 *
 * @example
 * toPlaces({ kind: 'single-choice', choice: 'c' }, ['c', 'a', 'b']); // { kind: 'single-choice', choice: '1' }
 */
export function toPlaces(response: Response, order: readonly string[]): Response {
  return kindOf(response).rename(response, (id) => String(order.indexOf(id) + 1));
}
