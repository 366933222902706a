import type { Blueprint } from './assessment-rules';
import { shuffle, ShuffledOrder, type Random } from '../random';
import type { DrawableItem } from './blueprint';
import {
  beginForm,
  findBlockingEnemies,
  plainLacks,
  surestForm,
  type Beginning,
  type BlueprintLack,
} from './blueprint-lacks';
import { CountedItems } from './counted-items';
import { searchForm } from './form-search';

/**
 * The rules by which a form is drawn and its options are ordered. An attempt keeps it beside its seed; a change of
 * the generator, of `drawForm` or of `optionOrder` that would give other forms for the same seed raises it. Version 1
 * knew neither difficulties nor enemies nor must-have items.
 *
 * @example
 * drawVersion; // 2
 */
export const drawVersion = 2;

/**
 * A bank cannot give the form that the rules ask for. Publishing refuses such rules.
 *
 * @example
 * new FormImpossible([{ kind: 'too-few', objective: 'refer', difficulty: 'hard', wanted: 3, available: 2 }]).message;
 * // 'No form can be drawn: too-few refer hard 3 2'
 */
export class FormImpossible extends Error {
  constructor(readonly lacks: readonly BlueprintLack[]) {
    super(
      `No form can be drawn: ${lacks.map((lack) => Object.values(lack).flat().join(' ')).join('; ')}`,
    );
    this.name = 'FormImpossible';
  }
}

/**
 * All of a draw that is the same for every learner: what is drawn from, and what is settled and left. Kept for an
 * edition, whose bank and blueprint never change, it makes a draw cost no more from a large bank than from a small one.
 */
export interface PreparedDraw extends Beginning {
  readonly counted: CountedItems;
}

/**
 * Prepares the draws of a bank by a blueprint.
 *
 * @throws FormImpossible naming all that is missing, as far as it is seen without drawing
 * @example
 * const prepared = prepareDraw(drawable(bank), { refer: 1 });
 * drawPrepared(prepared, seededRandom(seed)); // the same as drawForm({ items, draw, random })
 */
export function prepareDraw(items: readonly DrawableItem[], draw: Blueprint): PreparedDraw {
  const lacks = plainLacks(items, draw);
  if (lacks.length > 0) throw new FormImpossible(lacks);
  const beginning = beginForm(items, draw);
  return { ...beginning, counted: new CountedItems(beginning.pool) };
}

/**
 * Draws a form: every must-have item, and beside them of each objective and difficulty as many as the blueprint says,
 * no two of them enemies; then all in random order. The same items, blueprint and seed give the same form, in whatever
 * order the bank was read. It ends after a bounded number of steps: when enemies are so many that a random order leads
 * nowhere, it takes the form that publishing has found (see `surestForm`).
 *
 * @throws FormImpossible naming all that is missing
 * @example
 * drawForm({ items: drawable(bank), draw: { recognise: { easy: 1, hard: 1 }, refer: 1 }, random }); // ['zd-07', 'zd-30', 'zd-02']
 */
export function drawForm(rules: {
  readonly items: readonly DrawableItem[];
  readonly draw: Blueprint;
  readonly random: Random;
}): string[] {
  return drawPrepared(prepareDraw(rules.items, rules.draw), rules.random);
}

/**
 * As {@link drawForm}, from what {@link prepareDraw} has prepared.
 *
 * @throws FormImpossible when enemies leave too few
 * @example
 * drawPrepared(prepareDraw(items, { refer: 1 }), random); // ['zd-02']
 */
export function drawPrepared(
  { settled, left, pool, counted }: PreparedDraw,
  random: Random,
): string[] {
  const drawn =
    searchForm(new ShuffledOrder(pool, random), left, counted).found ?? surestForm({ pool, left });
  if (drawn === undefined) throw new FormImpossible(findBlockingEnemies({ settled, left, pool }));
  return shuffle(
    [...settled, ...drawn].map(({ id }) => id),
    random,
  );
}
