import type { Sides } from '@svetionik/domain/course/merge/merge-order';

/** How two versions of a unit become one. A unit without it is a whole: two versions are one conflict. */
export interface UnitMerger<Content, Conflict> {
  /** What both may be said to start from, where that is not known. */
  readonly nothing: Content;
  merge(sides: Sides<Content>): {
    readonly merged: Content;
    readonly conflicts: readonly Conflict[];
  };
  choose(content: Content, conflict: Conflict, version: 'mine' | 'theirs'): Content;
}
