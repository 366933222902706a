/** A condition as the database is asked: institutions with what belongs to them, days by the calendar. */
export interface AskedCondition {
  /** 2^place. */
  readonly bit: number;
  readonly kind: string;
  readonly chosen?: readonly string[];
  readonly ids?: readonly string[];
  readonly course?: string | null;
  readonly first?: string | null;
  readonly last?: string | null;
}

/** A rule as the database is asked. */
export interface Question {
  readonly conditions: readonly AskedCondition[];
  readonly all: boolean;
  /** The bits of all conditions, and of those that are turned round. */
  readonly every: number;
  readonly turned: number;
}
