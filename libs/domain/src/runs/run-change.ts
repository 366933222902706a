import { alike } from '../content/alike';
import type { DeadlineRule } from './deadline';

/** What people on a run are told of when it changes. */
export interface ToldOfRun {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly begin: DeadlineRule | null;
  readonly finish: DeadlineRule | null;
  readonly lateFinish: boolean;
}

/** What a change of a run means for whoever is on it. */
export interface RunChange {
  /** Whether any of its days or deadlines moved. */
  readonly moved: boolean;
  /** Whether nobody begins an assessment after their last day from now on; null where that stays as it was. */
  readonly closes: boolean | null;
}

/**
 * What changes for whoever is on a run when it is written anew. Without a day to finish by there is none that could close.
 *
 * @example
 * findRunChange(run, { ...run, lateFinish: false }); // { moved: false, closes: true }
 */
export function findRunChange(before: ToldOfRun, after: ToldOfRun): RunChange {
  const moved = !alike(daysOf(before), daysOf(after));
  const closes = isClosing(after);
  return { moved, closes: closes === isClosing(before) ? null : closes };
}

function daysOf({ startsOn, endsOn, begin, finish }: ToldOfRun) {
  return { startsOn, endsOn, begin, finish };
}

function isClosing({ finish, lateFinish }: ToldOfRun): boolean {
  return finish !== null && !lateFinish;
}
