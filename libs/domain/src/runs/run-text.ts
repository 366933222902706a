import { addDays, countDays } from '../credits/calendar-span';
import type { DeadlineRule } from './deadline';

/** The days of a run and what its places are counted by. */
export interface RunFacts {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly begin: DeadlineRule | null;
  readonly finish: DeadlineRule | null;
  readonly capacity: number | null;
  readonly quotas: readonly { readonly institution: string; readonly places: number }[];
  readonly joining: 'open' | 'group' | 'invitation' | 'staff';
  readonly group: string | null;
}

/** What is wrong with a run as it is written. */
export type RunFault = 'dates' | 'quotas' | 'group';

/**
 * What is wrong with a run as it is written: days that do not follow each other, more places in quotas than there are or two quotas of
 * one institution, or a group where it is not asked for. Undefined where nothing is.
 */
export function findRunFault(run: RunFacts): RunFault | undefined {
  if (run.endsOn < run.startsOn) return 'dates';
  if (run.opensOn !== null && run.closesOn !== null && run.closesOn < run.opensOn) return 'dates';
  if (run.closesOn !== null && run.closesOn > run.endsOn) return 'dates';
  if (!isWithin(run.begin, run) || !isWithin(run.finish, run)) return 'dates';
  const kept = run.quotas.reduce((sum, { places }) => sum + places, 0);
  const named = new Set(run.quotas.map(({ institution }) => institution));
  if (named.size < run.quotas.length || (run.capacity !== null && kept > run.capacity))
    return 'quotas';
  return (run.joining === 'group') === (run.group !== null) ? undefined : 'group';
}

function isWithin(rule: DeadlineRule | null, { startsOn, endsOn }: RunFacts): boolean {
  return rule?.kind !== 'day' || (startsOn <= rule.on && rule.on <= endsOn);
}

/** The days of a run alone. */
export type RunCalendar = Pick<
  RunFacts,
  'opensOn' | 'closesOn' | 'startsOn' | 'endsOn' | 'begin' | 'finish'
>;

/**
 * The days of a run as they are when it starts on another one; what is counted from somebody's first day stays as it is.
 *
 * @example moveDays({ startsOn: '2026-11-30', endsOn: '2027-01-22', … }, '2027-02-01'); // { startsOn: '2027-02-01', endsOn: '2027-03-26', … }
 */
export function moveDays<Calendar extends RunCalendar>(run: Calendar, startsOn: string): Calendar {
  const by = countDays(run.startsOn, startsOn);
  const moved = (day: string | null) => (day === null ? null : addDays(day, by));
  const movedRule = (rule: DeadlineRule | null): DeadlineRule | null =>
    rule?.kind === 'day' ? { kind: 'day', on: addDays(rule.on, by) } : rule;
  return {
    ...run,
    opensOn: moved(run.opensOn),
    closesOn: moved(run.closesOn),
    startsOn,
    endsOn: addDays(run.endsOn, by),
    begin: movedRule(run.begin),
    finish: movedRule(run.finish),
  };
}

/**
 * Whether two runs have a day in common.
 *
 * @example overlaps({ startsOn: '2026-03-01', endsOn: '2026-03-10' }, { startsOn: '2026-03-10', endsOn: '2026-03-20' }); // true
 */
export function overlaps(
  one: Pick<RunFacts, 'startsOn' | 'endsOn'>,
  other: Pick<RunFacts, 'startsOn' | 'endsOn'>,
): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}
