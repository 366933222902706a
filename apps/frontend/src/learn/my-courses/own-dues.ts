import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnRun } from '../../core/runs/own-runs';
import type { OwnCourse } from '../../core/status/own-courses';

type Idle = Extract<OwnRun['due'], { kind: 'handed-in' | 'used-up' }>;

/** A day that is to be kept, or that nothing can be done about for now. */
export type Due =
  | Extract<OwnRun['due'], { kind: 'due' | 'late' }>
  | (Idle & { readonly on: string });

/** A day that is to be kept in a course. */
export interface OwnDue {
  readonly run: OwnRun;
  readonly due: Due;
  readonly course: OwnCourse;
}

/** A day that is to be kept on a run of a programme. */
export interface ProgrammeDue {
  readonly run: OwnRun;
  readonly due: Due;
  readonly programme: OwnProgramme;
}

/** As {@link listDues}, of runs of programmes. */
export function listProgrammeDues(
  programmes: readonly OwnProgramme[],
  runs: readonly OwnRun[],
): readonly ProgrammeDue[] {
  return runs
    .flatMap((run) => {
      const programme = programmes.find(({ id }) => id === run.programme);
      const due = findDay(run);
      return programme !== undefined && due !== undefined ? [{ run, due, programme }] : [];
    })
    .toSorted(byDay);
}

/** The days that are to be kept, the first first, and below them those about which nothing can be done; without those of a course that stands above. */
export function listDues(
  courses: readonly OwnCourse[],
  runs: readonly OwnRun[],
  above: OwnCourse | undefined,
): readonly OwnDue[] {
  return runs
    .flatMap((run) => {
      const course = courses.find(({ enrolment }) => enrolment === run.enrolment);
      const due = findDay(run);
      const isShown = course !== undefined && course !== above && due !== undefined;
      return isShown ? [{ run, due, course }] : [];
    })
    .toSorted(byDay);
}

function findDay({ due }: OwnRun): Due | undefined {
  if (due.kind === 'due' || due.kind === 'late') return due;
  if (!('on' in due) || due.on === null) return undefined;
  return { kind: due.kind, on: due.on };
}

function byDay({ due: one }: Pick<OwnDue, 'due'>, { due: other }: Pick<OwnDue, 'due'>): number {
  const idle = Number(!('what' in one)) - Number(!('what' in other));
  return idle === 0 ? one.on.localeCompare(other.on) : idle;
}

/** How many days ahead it is told that a certificate ends. */
const daysAhead = 365;

/** A certificate and its last day. */
export interface OwnEnding {
  readonly course: OwnCourse;
  readonly until: string;
}

/** Certificates that end within a year and whose renewal has not opened yet, the first first. */
export function listEndings(courses: readonly OwnCourse[], now: Date): readonly OwnEnding[] {
  const last = new Date(now.getTime() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return courses
    .flatMap((course) => {
      const { status } = course;
      if (status.state !== 'held' || status.until === null || status.until > last) return [];
      return [{ course, until: status.until }];
    })
    .toSorted((one, other) => one.until.localeCompare(other.until));
}
