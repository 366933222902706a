/** What a run puts into a calendar: when it goes on, when people may come onto it, and by when they have to have done what. */
export interface CalendarRun {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** Only where it is the same day for everybody. */
  readonly beginBy: string | null;
  readonly finishBy: string | null;
}

/**
 * When people may come onto a run; not at all where staff put them on it.
 *
 * @example
 * hideWindow({ joining: 'staff', opensOn: '2026-10-01', closesOn: null }); // { opensOn: null, closesOn: null }
 */
export function hideWindow<Day extends string | null>(run: {
  readonly joining: string;
  readonly opensOn: Day;
  readonly closesOn: Day;
}): { opensOn: Day | null; closesOn: Day | null } {
  if (run.joining === 'staff') return { opensOn: null, closesOn: null };
  return { opensOn: run.opensOn, closesOn: run.closesOn };
}

/**
 * The day by which people were to have done something that is over: the last of those that are the same for everybody. Null where none
 * has passed.
 *
 * @example
 * findPassedDay({ beginBy: '2026-11-09', finishBy: '2026-12-14' }, '2026-11-24'); // 'begin'
 */
export function findPassedDay(
  { beginBy, finishBy }: Pick<CalendarRun, 'beginBy' | 'finishBy'>,
  today: string,
): 'begin' | 'finish' | null {
  if (finishBy !== null && finishBy < today) return 'finish';
  return beginBy !== null && beginBy < today ? 'begin' : null;
}

/** The days of a run, in the order in which they are shown where several fall on one day. */
export const runDateKinds = ['opens', 'closes', 'starts', 'begin', 'finish', 'ends'] as const;

/** One of {@link runDateKinds}. */
export type RunDateKind = (typeof runDateKinds)[number];

/** A day of a run. */
export interface RunDate {
  readonly kind: RunDateKind;
  readonly on: string;
}

/**
 * The days of a run, the first first.
 *
 * @example
 * listRunDates({ startsOn: '2026-11-02', endsOn: '2026-12-18', opensOn: null, closesOn: null, beginBy: null, finishBy: '2026-12-14' });
 * // starts, finish, ends
 */
export function listRunDates(run: CalendarRun): RunDate[] {
  const days: Readonly<Record<RunDateKind, string | null>> = {
    opens: run.opensOn,
    closes: run.closesOn,
    starts: run.startsOn,
    begin: run.beginBy,
    finish: run.finishBy,
    ends: run.endsOn,
  };
  return runDateKinds
    .flatMap((kind) => {
      const on = days[kind];
      return on === null ? [] : { kind, on };
    })
    .toSorted((one, other) => compareDays(one.on, other.on));
}

/**
 * A day so many days after another, or before it.
 *
 * @param day as `2026-11-24`
 * @example
 * moveDay('2026-11-30', 1); // '2026-12-01'
 */
export function moveDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The Monday of the week that a day is in.
 *
 * @example
 * findMonday('2026-11-24'); // '2026-11-23'
 */
export function findMonday(day: string): string {
  const place = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return moveDay(day, -place);
}

/** A bar within a week: its columns, counted from 1, and whether the run begins and ends there. */
export interface WeekBar<Run> {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * The bars of runs within the week that begins on a Monday; the run that starts first stands above.
 *
 * @example
 * layWeek([{ startsOn: '2026-11-25', endsOn: '2026-12-18' }], '2026-11-23'); // from 3 to 7, begins
 */
export function layWeek<Run extends Pick<CalendarRun, 'startsOn' | 'endsOn'>>(
  runs: readonly Run[],
  monday: string,
): WeekBar<Run>[] {
  const days = Array.from({ length: 7 }, (_, place) => moveDay(monday, place));
  const sunday = moveDay(monday, 6);
  return runs
    .filter(({ startsOn, endsOn }) => startsOn <= sunday && endsOn >= monday)
    .toSorted((one, other) => compareDays(one.startsOn, other.startsOn))
    .map((run) => ({
      run,
      from: Math.max(1, days.indexOf(run.startsOn) + 1),
      to: days.includes(run.endsOn) ? days.indexOf(run.endsOn) + 1 : 7,
      begins: days.includes(run.startsOn),
      ends: days.includes(run.endsOn),
    }));
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
