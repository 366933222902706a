import type { runSumRow } from '@svetionik/contracts/runs';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { coarsenCount } from '@svetionik/domain/statistics/coarsen-count';
import { mergeSmallGroups } from '@svetionik/domain/statistics/merge-small-groups';
import type { z } from 'zod';

type Row = z.output<typeof runSumRow>;
export type Sum = Row['sum'];

/** People who go together, and those of them who go together more closely. */
export interface SummedGroup {
  /** Null where it is not known what they belong to. */
  readonly id: string | null;
  readonly name: TextInScripts | null;
  readonly people: number;
  readonly sum: Sum;
  readonly below: readonly SummedGroup[];
  /** How many of them are in none of those below. */
  readonly own: number;
}

export const noSum = (parts: number): Sum => ({
  ...{ people: 0, notBegun: 0, underWay: 0, finished: 0, late: 0, certified: 0 },
  parts: Array.from({ length: parts }, () => 0),
});

/** Each before those below it, the largest first. */
export function tellAll(groups: readonly SummedGroup[]): Row[] {
  const tell = (each: readonly SummedGroup[], above: readonly string[]): Row[] =>
    each
      .toSorted((one, other) => other.people - one.people)
      .flatMap((group) => [
        describe(group, above),
        ...tell(group.below, group.id === null ? above : [...above, group.id]),
      ]);
  return tell(groups, []);
}

/**
 * What is told to whoever has no part in the run. Below a group that is told, those are told from which the rest cannot be reckoned; those
 * who are in none of them count as one more.
 */
export function tellCoarsely(
  all: Sum,
  groups: readonly SummedGroup[],
): { readonly all: Sum | null; readonly rows: Row[] } {
  if (mergeSmallGroups([all]).shown.length === 0 || all.people === 0)
    return { all: null, rows: [] };
  const { shown, together } = mergeSmallGroups(groups);
  const rows = tellAll(shown.map(withoutSmall)).map((row) => ({ ...row, sum: coarsen(row.sum) }));
  if (shown.length === 0 || together.length === 0) return { all: coarsen(all), rows };
  const sum = together.map((group) => group.sum).reduce(addSums, noSum(all.parts.length));
  const small: Row = {
    ...{ kind: 'small', id: null, name: null, parent: null, level: 0, groups: together.length },
    sum: coarsen(sum),
  };
  return { all: coarsen(all), rows: [...rows, small] };
}

function withoutSmall(group: SummedGroup): SummedGroup {
  const own = { people: group.own, below: undefined };
  const parts = [...group.below.map((below) => ({ people: below.people, below })), own];
  const { shown } = mergeSmallGroups(parts);
  return { ...group, below: shown.flatMap(({ below }) => (below ? [withoutSmall(below)] : [])) };
}

function describe({ id, name, sum }: SummedGroup, above: readonly string[]): Row {
  const kind = id === null ? 'unknown' : 'named';
  return { kind, id, name, parent: above.at(-1) ?? null, level: above.length, groups: 1, sum };
}

export function addSums(one: Sum, other: Sum): Sum {
  return combine(one, (value, read) => value + read(other));
}

function coarsen(sum: Sum): Sum {
  return combine(sum, coarsenCount);
}

/** A sum of the same shape; each number is made from that in its place, and of another sum by what reads there. */
function combine(sum: Sum, make: (value: number, read: (other: Sum) => number) => number): Sum {
  const of = (key: Exclude<keyof Sum, 'parts'>) => make(sum[key], (other) => other[key]);
  return {
    people: of('people'),
    notBegun: of('notBegun'),
    underWay: of('underWay'),
    finished: of('finished'),
    late: of('late'),
    certified: of('certified'),
    parts: sum.parts.map((value, place) => make(value, (other) => other.parts[place] ?? 0)),
  };
}
