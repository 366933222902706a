import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Encoding } from './text/decode-text';
import type { Note } from '@svetionik/domain/exchange/note';

/** One question of a file: where it begins, and the item that it becomes, or null where it is refused. */
export interface ReadItem {
  /** From 1. */
  readonly line: number;
  /** The file within a package. */
  readonly file?: string;
  /** Its name or first words in the file. */
  readonly title: string;
  readonly item: AssessmentItem | null;
  readonly notes: readonly Note[];
}

/** The questions of a file. */
export interface Reading {
  readonly items: readonly ReadItem[];
  /** How the letters were encoded. */
  readonly encoding?: Encoding;
  readonly problem?: FileProblem;
}

/** What is written of a bank: the file, the items that stand in it in their order, and what is said of some of them. */
export interface Writing {
  readonly content: Uint8Array;
  readonly carried: readonly AssessmentItem[];
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** A way in which other systems keep questions. */
export interface ItemFormat {
  /** Of a file, without a point. */
  readonly extension: string;
  readonly mediaType: string;
  /** Reads a file. Never throws for what stands in it. */
  read(content: Uint8Array): Promise<Reading>;
  /** Writes the items that the format has a place for. */
  write(items: readonly AssessmentItem[], title: string): Promise<Writing>;
}

/**
 * How much of a file is read: questions, characters of text once unpacked, and entries of a package.
 *
 * @example
 * readingLimits.items; // 5000
 */
export const readingLimits = { items: 5_000, characters: 40_000_000, entries: 12_000, unpacked: 100_000_000, elements: 1_500_000, depth: 120 } as const;
