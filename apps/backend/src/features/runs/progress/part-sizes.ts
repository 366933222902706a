import type { CourseEdition } from '../../catalogue';

/** Of how many blocks each part of an edition is. */
export function countPartBlocks({ modules }: CourseEdition): number[] {
  return modules.map(({ lessons }) => lessons.reduce((sum, { blocks }) => sum + blocks.length, 0));
}

/** Of how many blocks a part of an edition is. */
export interface PartSize {
  readonly edition: string;
  /** Counted from 1. */
  readonly part: number;
  readonly blocks: number;
}

/** The parts of editions that somebody can finish. */
export function listPartSizes(editions: readonly CourseEdition[]): PartSize[] {
  return editions.flatMap((edition) =>
    countPartBlocks(edition)
      .map((blocks, place) => ({ edition: edition.id, part: place + 1, blocks }))
      .filter(({ blocks }) => blocks > 0),
  );
}
