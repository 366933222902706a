import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Encoding } from '../text/decode-text';
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

/** Bytes of pictures by their SHA-256 in hex, as items refer to them. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** The questions of a file. */
export interface Reading {
  readonly items: readonly ReadItem[];
  /** Those that its items show, as they stood in the file: not to be shown before they are made anew. */
  readonly pictures?: Pictures;
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
  /** Writes one item as a file of its own, where a file of one is more than that; undefined where the item needs it. */
  readonly single?: {
    readonly extension: string;
    readonly mediaType: string;
    write(item: AssessmentItem): Uint8Array | undefined;
  };
  /** Of a file, without a point. */
  readonly extension: string;
  readonly mediaType: string;
  /** Reads a file. Never throws for what stands in it. */
  read(content: Uint8Array): Promise<Reading>;
  /** Writes the items that the format has a place for, with those of the pictures that they show. */
  write(items: readonly AssessmentItem[], title: string, pictures: Pictures): Promise<Writing>;
}

/**
 * How much of a file is read: questions, characters of text once unpacked, entries of a package, bytes that come out of it,
 * elements of a document and how deep they stand, and characters of one question.
 *
 * @example
 * readingLimits.items; // 50000
 */
export const readingLimits: Readonly<
  Record<
    'items' | 'characters' | 'entries' | 'unpacked' | 'elements' | 'depth' | 'question',
    number
  >
> = {
  items: 50_000,
  characters: 40_000_000,
  entries: 60_000,
  unpacked: 100_000_000,
  elements: 400_000,
  depth: 120,
  question: 200_000,
};
