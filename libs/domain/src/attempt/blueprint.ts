import type { Blueprint, ObjectiveDraw } from './assessment-rules';
import { difficulties, type BankAttributes, type Difficulty } from '../items/bank-attributes';
import { markEnemies } from './enemies';

/** What the draw has to know of an item. */
export interface DrawableItem {
  /** Its id in the bank. */
  readonly id: string;
  readonly objective: string;
  readonly difficulty: Difficulty;
  /** It stands in every form. */
  readonly mustHave: boolean;
  /** Items that share a mark never stand in one form (see `markEnemies`). */
  readonly marks: readonly string[];
}

/**
 * A whole bank as the draw sees it.
 *
 * @example
 * drawable(bank)[0]; // { id: 'zd-01', objective: 'prepoznavanje', difficulty: 'easy', mustHave: false, marks: [] }
 */
export function drawable(
  bank: readonly (BankAttributes & { readonly id: string })[],
): DrawableItem[] {
  const marks = markEnemies(bank);
  return bank.map(({ id, objective, difficulty, mustHave = false }) => ({
    id,
    objective,
    difficulty,
    mustHave,
    marks: marks.get(id) ?? [],
  }));
}

/** How many items of each difficulty, and how many of any. */
export type Counts = Readonly<Record<Difficulty | 'any', number>>;

/**
 * What a blueprint wants of one objective, with a number for every difficulty.
 *
 * @example
 * toCounts(4); // { easy: 0, medium: 0, hard: 0, any: 4 }
 * toCounts({ hard: 1, any: 2 }); // { easy: 0, medium: 0, hard: 1, any: 2 }
 */
export function toCounts(draw: ObjectiveDraw | undefined): Counts {
  const {
    easy = 0,
    medium = 0,
    hard = 0,
    any = 0,
  } = typeof draw === 'object' ? draw : { any: draw ?? 0 };
  return { easy, medium, hard, any };
}

/**
 * How many items a form has of one objective.
 *
 * @example
 * countDrawn({ hard: 1, any: 2 }); // 3
 */
export function countDrawn(draw: ObjectiveDraw | undefined): number {
  return Object.values(toCounts(draw)).reduce((sum, count) => sum + count, 0);
}

/**
 * How many items a form has.
 *
 * @example
 * formLength({ recognise: { easy: 2, hard: 1 }, refer: 4 }); // 7
 */
export function formLength(draw: Blueprint): number {
  return Object.values(draw).reduce<number>((sum, objective) => sum + countDrawn(objective), 0);
}

/**
 * What is still wanted of an objective when some of its items are in the form already. Each fills the count of its own
 * difficulty, then that of any. Less than nothing is left of `any` when more are in the form than are wanted.
 *
 * @example
 * countRemaining({ hard: 1, any: 2 }, ['hard', 'hard']); // { easy: 0, medium: 0, hard: 0, any: 1 }
 */
export function countRemaining(
  draw: ObjectiveDraw | undefined,
  present: readonly Difficulty[],
): Counts {
  const counts = toCounts(draw);
  const spare = difficulties.map(
    (difficulty) => counts[difficulty] - present.filter((one) => one === difficulty).length,
  );
  const [easy = 0, medium = 0, hard = 0] = spare.map((left) => Math.max(0, left));
  const beyond = spare.reduce((sum, left) => sum + Math.max(0, -left), 0);
  return { easy, medium, hard, any: counts.any - beyond };
}
