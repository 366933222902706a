import { difficulties, type Difficulty } from '../items/bank-attributes';
import { shuffle, ShuffledOrder, type Random } from '../random';
import { countRemaining, type Counts, type DrawableItem } from './blueprint';
import { surestForm, type Beginning } from './blueprint-lacks';
import { CountedItems } from './counted-items';
import { FormImpossible } from './draw-form';
import { searchForm } from './form-search';

/** Two forms with as many items of each objective and difficulty, and no item in both: A before a course, B after it. */
export interface ParallelForms {
  readonly A: readonly string[];
  readonly B: readonly string[];
}

type Wanted = ReadonlyMap<string, Counts>;

/** How many items of each difficulty both forms take from the pool; A has others of like difficulty for the must-have items. */
interface Plan {
  readonly A: Wanted;
  readonly B: Wanted;
}

/** How many pairs are tried in random order before the one is taken that publishing has found. */
const rounds = 5;

/**
 * Draws two parallel forms. B is a form as `drawForm` gives one, with every must-have item. A has as many items of each
 * objective and difficulty, none of them in B and none a must-have item. The same items, blueprint and seed give the
 * same forms. Enemies never meet in one form; the two forms may share them between each other.
 *
 * @throws FormImpossible when the bank has not enough alike; publishing has refused such rules (see `parallelLacks`)
 * @example
 * drawParallel(prepareDraw(items, { refer: 2 }), seededRandom(seed)); // { A: ['zd-07', 'zd-11'], B: ['zd-30', 'zd-02'] }
 */
export function drawParallel(beginning: Beginning, random: Random): ParallelForms {
  for (let round = 0; round < rounds; round++) {
    const plan = planOf(beginning, (slots) => shuffle(slots, random));
    const forms =
      plan &&
      search(
        beginning,
        plan,
        (pool, wanted) =>
          searchForm(new ShuffledOrder(pool, random), wanted, new CountedItems(pool)).found,
      );
    if (forms) return { A: shuffle(forms.A, random), B: shuffle(forms.B, random) };
  }
  const surest = surestPair(beginning);
  if (surest === undefined) throw new FormImpossible([{ kind: 'enemies' }]);
  return { A: shuffle(surest.A, random), B: shuffle(surest.B, random) };
}

/**
 * The objectives of which a bank has not enough for two forms that are alike, by id; with enough of each, `all` when
 * enemies leave no pair.
 *
 * @example
 * parallelLacks(beginForm(items, { refer: 3 })); // { objectives: ['refer'], all: false }
 */
export function parallelLacks(beginning: Beginning): {
  readonly objectives: readonly string[];
  readonly all: boolean;
} {
  const objectives = [...beginning.left]
    .filter(([objective, counts]) => slotsOf(beginning, objective, counts) === undefined)
    .map(([objective]) => objective);
  return { objectives, all: objectives.length === 0 && surestPair(beginning) === undefined };
}

function surestPair(beginning: Beginning): ParallelForms | undefined {
  const plan = planOf(beginning, (slots) => slots);
  return plan && search(beginning, plan, (pool, left) => surestForm({ pool, left }));
}

type Find = (pool: readonly DrawableItem[], wanted: Wanted) => readonly DrawableItem[] | undefined;

function search({ settled, pool }: Beginning, plan: Plan, find: Find): ParallelForms | undefined {
  const drawn = find(pool, plan.B);
  if (drawn === undefined) return undefined;
  const taken = new Set(drawn);
  const entry = find(
    pool.filter((item) => !taken.has(item)),
    plan.A,
  );
  return entry && { A: entry.map(({ id }) => id), B: [...settled, ...drawn].map(({ id }) => id) };
}

/** Settles the difficulties first, so that what one form takes never leaves the other without its like. */
function planOf(
  beginning: Beginning,
  order: (slots: readonly Difficulty[]) => readonly Difficulty[],
): Plan | undefined {
  const [A, B] = [new Map<string, Counts>(), new Map<string, Counts>()];
  for (const [objective, counts] of beginning.left) {
    const slots = slotsOf(beginning, objective, counts);
    if (slots === undefined) return undefined;
    const free = order(slots).slice(0, counts.any);
    const settled = settledOf(beginning, objective);
    const both = difficulties.map(
      (difficulty) =>
        [
          difficulty,
          counts[difficulty] + free.filter((slot) => slot === difficulty).length,
        ] as const,
    );
    B.set(objective, countsFrom(both));
    A.set(
      objective,
      countsFrom(
        both.map(([difficulty, count]) => [
          difficulty,
          count + settled.filter((item) => item === difficulty).length,
        ]),
      ),
    );
  }
  return { A, B };
}

/** The difficulties that the places of any difficulty may take; undefined where there are not enough alike. */
function slotsOf(
  beginning: Beginning,
  objective: string,
  counts: Counts,
): Difficulty[] | undefined {
  const settled = settledOf(beginning, objective);
  const spare = difficulties.map((difficulty) => {
    const measured = beginning.pool.filter(
      (item) => item.objective === objective && item.difficulty === difficulty,
    ).length;
    const pairs = Math.floor((measured - settled.filter((item) => item === difficulty).length) / 2);
    return { difficulty, count: pairs - counts[difficulty] };
  });
  if (spare.some(({ count }) => count < 0)) return undefined;
  const slots = spare.flatMap(({ difficulty, count }) =>
    Array.from({ length: count }, () => difficulty),
  );
  return slots.length < counts.any ? undefined : slots;
}

function settledOf({ settled }: Beginning, objective: string): Difficulty[] {
  return settled.filter((item) => item.objective === objective).map(({ difficulty }) => difficulty);
}

function countsFrom(counts: readonly (readonly [Difficulty, number])[]): Counts {
  return countRemaining(Object.fromEntries(counts), []);
}
