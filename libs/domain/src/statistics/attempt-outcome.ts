/** What one person did with one item of the form. */
export interface ItemOutcome {
  readonly item: string;
  /** The share of the item's points that was reached, 0 to 1. */
  readonly fraction: number;
  /** The points that the item can bring. */
  readonly maximum: number;
  readonly answered: boolean;
  /** Ids of the options that the answer names. */
  readonly chosen: readonly string[];
  /** Whole seconds, where they are known. */
  readonly seconds: number | undefined;
}

/**
 * One closed attempt, as the statistics see it: no name, no id. `groups` says to which group the person belongs, by what
 * groups are told apart by: `{ language: 'sr-Latn', profession: 'health' }`.
 */
export interface AttemptOutcome {
  readonly passed: boolean;
  readonly groups: Readonly<Record<string, string>>;
  readonly items: readonly ItemOutcome[];
  /** The share of the points that the same person had in the entry test, 0 to 1; left out where there was none. */
  readonly entryTest?: number;
}
