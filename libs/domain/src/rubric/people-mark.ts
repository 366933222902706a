import type { Rubric } from './rubric';

/** How people mark an item where no key can. */
export interface PeopleMark {
  /** What a good answer is like, for those who mark. May be empty. */
  readonly sample: string;
  readonly rubric: Rubric;
  /** Two people mark it, and neither sees what the other gave. */
  readonly secondMarking: boolean;
  /** How many points of the rubric two markers may differ by before a third person decides. */
  readonly threshold: number;
  /** Answers may be hard to read: who wants none of them is given none. */
  readonly disturbing: boolean;
}
