import type { Blueprint, ObjectiveDraw } from './assessment-rules';
import { difficulties, type Difficulty } from '../items/bank-attributes';
import { toCounts, countDrawn, countRemaining, type Counts, type DrawableItem } from './blueprint';
import { CountedItems } from './counted-items';
import { searchForm } from './form-search';

/** Why a bank cannot give the form that a blueprint asks for. */
export type BlueprintLack =
  | {
      readonly kind: 'too-few';
      readonly objective: string;
      readonly difficulty: Difficulty | 'any';
      readonly wanted: number;
      readonly available: number;
    }
  | {
      readonly kind: 'must-have-too-many';
      readonly objective: string;
      readonly wanted: number;
      readonly mustHave: number;
    }
  | { readonly kind: 'must-have-enemies'; readonly items: readonly [string, string] }
  /** Enemies leave too few: in this objective, or without one only in all objectives together. */
  | { readonly kind: 'enemies'; readonly objective?: string };

/** A form as far as it is settled, and what is left to draw. */
export interface Beginning {
  readonly settled: readonly DrawableItem[];
  readonly left: ReadonlyMap<string, Counts>;
  /** Items that may still be drawn, by id. */
  readonly pool: readonly DrawableItem[];
}

/**
 * The form that every learner gets the same part of: the must-have items. Their enemies are out of it for good.
 *
 * @example
 * beginForm(items, { recognise: 3 }).settled.map(({ id }) => id); // ['zd-04']
 */
export function beginForm(items: readonly DrawableItem[], draw: Blueprint): Beginning {
  const wanted = items.filter(
    ({ objective, mustHave }) => mustHave || countDrawn(draw[objective]) > 0,
  );
  const settled = wanted.filter(({ mustHave }) => mustHave).sort(byId);
  const taken = new Set(settled.flatMap(({ marks }) => marks));
  const pool = wanted
    .filter(({ mustHave, marks }) => !mustHave && !marks.some((mark) => taken.has(mark)))
    .sort(byId);
  const left = Object.entries(draw).map(([objective, counts]) => {
    const present = settled
      .filter((item) => item.objective === objective)
      .map(({ difficulty }) => difficulty);
    return [objective, countRemaining(counts, present)] as const;
  });
  return { settled, left: new Map(left.sort(([one], [other]) => (one < other ? -1 : 1))), pool };
}

/**
 * The same search every time, with the items first that have the fewest enemies. Where it finds a form for what is
 * published, no draw ever fails.
 *
 * @example
 * surestForm(beginForm(items, draw)) === undefined; // no form was found
 */
export function surestForm({
  pool,
  left,
}: Pick<Beginning, 'pool' | 'left'>): readonly DrawableItem[] | undefined {
  const order = [...pool].sort(
    (one, other) => one.marks.length - other.marks.length || byId(one, other),
  );
  return searchForm(order, left, new CountedItems(pool)).found;
}

/**
 * All that keeps a bank from giving the form, most important first; nothing when it can be drawn.
 *
 * @example
 * blueprintLacks(items, { refer: { hard: 3 } });
 * // [{ kind: 'too-few', objective: 'refer', difficulty: 'hard', wanted: 3, available: 2 }]
 */
export function blueprintLacks(items: readonly DrawableItem[], draw: Blueprint): BlueprintLack[] {
  const lacks = plainLacks(items, draw);
  return lacks.length > 0 ? lacks : findBlockingEnemies(beginForm(items, draw));
}

/**
 * What can be seen without drawing: items that there are too few of, and must-have items that do not fit together.
 *
 * @example
 * plainLacks(items, { refer: 1 }); // [{ kind: 'must-have-too-many', objective: 'refer', wanted: 1, mustHave: 2 }]
 */
export function plainLacks(items: readonly DrawableItem[], draw: Blueprint): BlueprintLack[] {
  const { settled } = beginForm(items, draw);
  return [
    ...Object.keys(draw)
      .sort()
      .flatMap((objective) => tooFew(items, objective, draw[objective])),
    ...tooManyMustHaves(settled, draw),
    ...enemiesWithin(settled),
  ];
}

function tooFew(
  items: readonly DrawableItem[],
  objective: string,
  draw: ObjectiveDraw | undefined,
): BlueprintLack[] {
  const measured = items.filter((item) => item.objective === objective);
  const [counts, all] = [toCounts(draw), countDrawn(draw)];
  const lacks = difficulties.flatMap((difficulty): BlueprintLack[] => {
    const available = measured.filter((item) => item.difficulty === difficulty).length;
    const wanted = counts[difficulty];
    return wanted > available
      ? [{ kind: 'too-few', objective, difficulty, wanted, available }]
      : [];
  });
  if (lacks.length > 0 || all <= measured.length) return lacks;
  return [
    { kind: 'too-few', objective, difficulty: 'any', wanted: all, available: measured.length },
  ];
}

function tooManyMustHaves(settled: readonly DrawableItem[], draw: Blueprint): BlueprintLack[] {
  return [...new Set(settled.map(({ objective }) => objective))].flatMap(
    (objective): BlueprintLack[] => {
      const present = settled.filter((item) => item.objective === objective);
      const { any } = countRemaining(
        draw[objective],
        present.map(({ difficulty }) => difficulty),
      );
      return any < 0
        ? [
            {
              kind: 'must-have-too-many',
              objective,
              wanted: countDrawn(draw[objective]),
              mustHave: present.length,
            },
          ]
        : [];
    },
  );
}

function enemiesWithin(settled: readonly DrawableItem[]): BlueprintLack[] {
  const holders = new Map<string, string>();
  for (const { id, marks } of settled) {
    for (const mark of marks) {
      const other = holders.get(mark);
      if (other !== undefined) return [{ kind: 'must-have-enemies', items: [other, id] }];
      holders.set(mark, id);
    }
  }
  return [];
}

/**
 * What enemies keep from becoming a form that has enough items otherwise.
 *
 * @example
 * findBlockingEnemies(beginForm(items, { refer: 2 })); // [{ kind: 'enemies', objective: 'refer' }]
 */
export function findBlockingEnemies({ pool, left }: Beginning): BlueprintLack[] {
  if (surestForm({ pool, left }) !== undefined) return [];
  const alone = [...left].filter((one) => surestForm({ pool, left: new Map([one]) }) === undefined);
  return alone.length > 0
    ? alone.map(([objective]) => ({ kind: 'enemies', objective }))
    : [{ kind: 'enemies' }];
}

function byId({ id: one }: DrawableItem, { id: other }: DrawableItem): number {
  return one < other ? -1 : 1;
}
