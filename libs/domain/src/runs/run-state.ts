import { issueDate } from '../certificates/register';

/** Where a run is, in the order in which it goes. */
export const runStates = ['planned', 'open', 'running', 'ended', 'cancelled'] as const;

/** One of {@link runStates}. */
export type RunState = (typeof runStates)[number];

/** What somebody does to a run; the rest comes with the days. */
export const runDeeds = ['open', 'cancel'] as const;

/** One of {@link runDeeds}. */
export type RunDeed = (typeof runDeeds)[number];

/** What decides where a run is. Days are those of the calendar, `2026-03-05`, the last one included. */
export interface RunDays {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly openedAt: Date | null;
  readonly cancelledAt: Date | null;
}

/**
 * Where a run is at an instant. What is planned stays so until somebody opens it; from then on its days decide, and what was cancelled
 * stays cancelled.
 *
 * @example
 * findRunState({ startsOn: '2026-11-30', endsOn: '2027-01-22', openedAt, cancelledAt: null }, new Date('2026-11-29T23:00:00Z'), 'Europe/Belgrade'); // 'running'
 */
export function findRunState(run: RunDays, now: Date, zone: string): RunState {
  return findRunStateByDay(run, issueDate(now, zone).date);
}

/**
 * As {@link findRunState}, on a day of the calendar.
 *
 * @example findRunStateByDay({ startsOn: '2026-11-30', endsOn: '2027-01-22', openedAt, cancelledAt: null }, '2026-11-29'); // 'open'
 */
export function findRunStateByDay(run: RunDays, today: string): RunState {
  if (run.cancelledAt !== null) return 'cancelled';
  if (run.openedAt === null) return 'planned';
  if (today < run.startsOn) return 'open';
  return today <= run.endsOn ? 'running' : 'ended';
}

/**
 * Where a deed takes a run, or undefined where it cannot be done: only what is planned and not over yet is opened, and what has ended or
 * was cancelled is not cancelled.
 *
 * @example changeRun({ startsOn: '2026-11-30', endsOn: '2027-01-22', openedAt: null, cancelledAt: null }, 'open', '2026-12-02'); // 'running'
 */
export function changeRun(run: RunDays, deed: RunDeed, today: string): RunState | undefined {
  const state = findRunStateByDay(run, today);
  if (deed === 'cancel')
    return state === 'ended' || state === 'cancelled' ? undefined : 'cancelled';
  if (state !== 'planned' || today > run.endsOn) return undefined;
  return today < run.startsOn ? 'open' : 'running';
}

/** Whether people are put on a run by staff, withdrawn and moved: while it is open or running. @example isEnrolling('open'); // true */
export function isEnrolling(state: RunState): boolean {
  return state === 'open' || state === 'running';
}

/** The first and last day on which people register by themselves; null where that is not bounded. */
export interface RegistrationWindow {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/**
 * Whether people may join by themselves on a day.
 *
 * @example isInWindow({ opensOn: '2026-11-02', closesOn: '2026-11-26' }, '2026-11-26'); // true
 */
export function isInWindow({ opensOn, closesOn }: RegistrationWindow, today: string): boolean {
  return (opensOn === null || opensOn <= today) && (closesOn === null || today <= closesOn);
}
