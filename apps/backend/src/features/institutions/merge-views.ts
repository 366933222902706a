import type { merge } from '@svetionik/contracts/institutions';
import type { z } from 'zod';
import type { MergeRow } from './merges.queries';

export type Merge = z.output<typeof merge>;

const undoMilliseconds = 30 * 24 * 60 * 60 * 1000;

export function describeMerge(row: MergeRow, now: Date): Merge {
  const until = findUndoEnd(row, now);
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
  };
}

/** The last instant at which a merging can be undone; undefined where it cannot any more. */
export function findUndoEnd(
  { mergedAt, undoneAt, last }: Pick<MergeRow, 'mergedAt' | 'undoneAt' | 'last'>,
  now: Date,
): Date | undefined {
  const until = new Date(mergedAt.getTime() + undoMilliseconds);
  return undoneAt === null && last && now <= until ? until : undefined;
}
