import type { CaseChoice, CaseGraph } from '../content/case';

/** A choice of a case that is scored: a whole number of points, below zero for what does harm; null while none is written. */
export interface ScoredChoice extends CaseChoice {
  readonly points: number | null;
}

/** A case in which every choice carries points. */
export type ScoredCase = CaseGraph<ScoredChoice>;

/** What the paths from a node on can still earn: the most, by which choices, and the least. */
export interface Prospect {
  readonly best: number;
  readonly path: readonly string[];
  readonly worst: number;
}

const over: Prospect = { best: 0, path: [], worst: 0 };

/**
 * What can be earned from a node on. Of several best paths it gives the first. A path ends at an outcome; in a case that is still
 * written also where a choice leads nowhere or back, and a choice without points counts as 0.
 *
 * @param from id of a node
 * @example
 * // a: x (2 points) leads to b, y (−1) to the end; b: z (1) leads to the end
 * findProspect(scored, 'a'); // { best: 3, path: ['x', 'z'], worst: -1 }
 */
export function findProspect({ nodes }: ScoredCase, from: string): Prospect {
  const choices = new Map(
    nodes.map((node) => [node.id, node.kind === 'decision' ? node.choices : []]),
  );
  const known = new Map<string, Prospect>();
  const look = (id: string): Prospect => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, over);
    const found =
      (choices.get(id) ?? [])
        .map((choice) => after(choice, look(choice.next)))
        .reduce<Prospect | undefined>(together, undefined) ?? over;
    known.set(id, found);
    return found;
  };
  return look(from);
}

function after({ id, points }: ScoredChoice, { best, path, worst }: Prospect): Prospect {
  const own = points ?? 0;
  return { best: own + best, path: [id, ...path], worst: own + worst };
}

function together(one: Prospect | undefined, other: Prospect): Prospect {
  if (one === undefined) return other;
  const { best, path } = other.best > one.best ? other : one;
  return { best, path, worst: Math.min(one.worst, other.worst) };
}
