import type { Track } from '../content/track';

/**
 * How hard authors judge an item to be, before anyone has answered it.
 *
 * @example
 * difficulties; // ['easy', 'medium', 'hard']
 */
export const difficulties = ['easy', 'medium', 'hard'] as const;

/** One of {@link difficulties}. */
export type Difficulty = (typeof difficulties)[number];

/**
 * What an item of a bank has besides its question.
 *
 * @example
 * const attributes: BankAttributes = { points: 1, objective: 'upucivanje', difficulty: 'hard', enemies: ['dete-na-prijemu'] };
 */
export interface BankAttributes {
  /** A whole number from 1 to 10. */
  readonly points: number;
  /** Id of the course objective that it measures. */
  readonly objective: string;
  readonly difficulty: Difficulty;
  /** The tracks whose courses draw it; without any, all do. */
  readonly tracks?: readonly Track[];
  /** The code of the indicator that it is about, as a list of indicators has it, such as `NI-12`. */
  readonly indicator?: string;
  /** Id of the dated fact that its key rests on. When the fact changes, the item is to be read again. */
  readonly sourceFact?: string;
  /** Words by which authors find it; nothing hangs on them. */
  readonly tags?: readonly string[];
  /**
   * Items that never stand in one form with it: their ids, or names of groups. All items that name the same group are
   * enemies of one another.
   */
  readonly enemies?: readonly string[];
  /** It stands in every form. */
  readonly mustHave?: boolean;
  /** Without all of its points nobody passes. Such an item stands in every form too. */
  readonly mustPass?: boolean;
  /** Its learner is asked how sure the answer is. */
  readonly asksConfidence?: boolean;
}

/**
 * What a bank item has besides its question, alone.
 *
 * @example
 * pickAttributes(item); // { points: 1, objective: 'upucivanje', difficulty: 'hard' }
 */
export function pickAttributes({
  points,
  objective,
  difficulty,
  tracks,
  indicator,
  sourceFact,
  tags,
  enemies,
  mustHave,
  mustPass,
  asksConfidence,
}: BankAttributes): BankAttributes {
  return {
    points,
    objective,
    difficulty,
    ...(tracks && { tracks }),
    ...(indicator && { indicator }),
    ...(sourceFact && { sourceFact }),
    ...(tags && { tags }),
    ...(enemies && { enemies }),
    ...(mustHave && { mustHave }),
    ...(mustPass && { mustPass }),
    ...(asksConfidence && { asksConfidence }),
  };
}

/**
 * The items that courses of the given tracks draw: those made for one of them, and those made for all.
 *
 * @example
 * filterByTracks([{ id: 'a' }, { id: 'b', tracks: ['police'] }], ['health']); // [{ id: 'a' }]
 */
export function filterByTracks<Item extends Pick<BankAttributes, 'tracks'>>(
  items: readonly Item[],
  tracks: readonly string[],
): Item[] {
  return items.filter(
    ({ tracks: own = [] }) => own.length === 0 || own.some((track) => tracks.includes(track)),
  );
}
