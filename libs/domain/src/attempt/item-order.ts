/**
 * How the questions of a form follow each other: at random, or those of one objective together, at random among
 * themselves.
 *
 * @example
 * itemOrders; // ['random', 'by-objective']
 */
export const itemOrders = ['random', 'by-objective'] as const;

/** One of {@link itemOrders}. */
export type ItemOrder = (typeof itemOrders)[number];

/**
 * A form in the order in which it is asked. It comes at random and stays so, or objective by objective as the course lists
 * them; what measures none of these stands last.
 *
 * @example
 * inItemOrder([{ objective: 'refer' }, { objective: 'recognise' }], 'by-objective', ['recognise', 'refer']); // recognise, then refer
 */
export function inItemOrder<Item extends { readonly objective: string }>(
  form: readonly Item[],
  order: ItemOrder,
  objectives: readonly string[],
): Item[] {
  if (order === 'random') return [...form];
  const place = ({ objective }: Item) =>
    objectives.includes(objective) ? objectives.indexOf(objective) : objectives.length;
  return [...form].sort((one, other) => place(one) - place(other));
}
