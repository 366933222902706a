import type { merge } from '@svetionik/contracts/institutions';
import type { z } from 'zod';
import type { MergeRow } from './merges.queries';

export type Merge = z.output<typeof merge>;

const undoMilliseconds = 30 * 24 * 60 * 60 * 1000;

export function describeMerge(row: MergeRow, now: Date): Merge {
  const { until, refused } = judgeUndo(row, now);
  return {
    id: row.id,
    kept: row.kept,
    keptName: row.chosen.name,
    mergedName: row.mergedBefore.name,
    people: row.people,
    children: row.children.length,
    mergedAt: row.mergedAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    undoUntil: until?.toISOString() ?? null,
    undoRefused: refused ?? null,
  };
}

/** Until when a merging can be undone, or why it cannot; neither of what is undone. */
export function judgeUndo(
  { mergedAt, undoneAt, last }: Pick<MergeRow, 'mergedAt' | 'undoneAt' | 'last'>,
  now: Date,
): { readonly until?: Date; readonly refused?: NonNullable<Merge['undoRefused']> } {
  if (undoneAt !== null) return {};
  const until = new Date(mergedAt.getTime() + undoMilliseconds);
  if (now > until) return { refused: 'over' };
  return last ? { until } : { refused: 'merged-again' };
}
