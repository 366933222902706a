import { sample, shuffle, type Random } from '../random';

/**
 * The rules by which a form is drawn and its options are ordered. An attempt keeps it beside its seed; a change of
 * the generator, of `drawForm` or of `optionOrder` that would give other forms for the same seed raises it.
 *
 * @example
 * drawVersion; // 1
 */
export const drawVersion = 1;

/**
 * A bank cannot give the items that the rules ask of one objective.
 *
 * @example
 * new NotEnoughItems('recognise', 5, 3).message; // 'The objective recognise needs 5 items, the bank has 3'
 */
export class NotEnoughItems extends Error {
  constructor(
    readonly objective: string,
    readonly wanted: number,
    readonly available: number,
  ) {
    super(`The objective ${objective} needs ${wanted} items, the bank has ${available}`);
    this.name = 'NotEnoughItems';
  }
}

/**
 * Draws a form: of each objective as many items as `draw` says, then all of them in random order. The same items,
 * rules and seed give the same form, in whatever order the bank was read.
 *
 * @throws NotEnoughItems naming the first objective (by id) that has too few items
 * @example
 * const items = [{ id: 'a', objective: 'recognise' }, { id: 'b', objective: 'refer' }];
 * drawForm({ items, draw: { recognise: 1, refer: 1 }, random }); // ['b', 'a'] or ['a', 'b']
 */
export function drawForm(rules: {
  readonly items: readonly { readonly id: string; readonly objective: string }[];
  readonly draw: Readonly<Record<string, number>>;
  readonly random: Random;
}): string[] {
  const objectives = Object.entries(rules.draw).sort(([one], [other]) => (one < other ? -1 : 1));
  const drawn = objectives.flatMap(([objective, wanted]) => {
    const ids = rules.items.filter((item) => item.objective === objective).map((item) => item.id);
    if (ids.length < wanted) throw new NotEnoughItems(objective, wanted, ids.length);
    return sample(ids.sort(), wanted, rules.random);
  });
  return shuffle(drawn, rules.random);
}
