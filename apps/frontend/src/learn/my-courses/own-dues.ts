import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnRun } from '../../core/runs/own-runs';
import type { OwnCourse } from '../../core/status/own-courses';

type Due = Extract<OwnRun['due'], { kind: 'due' | 'late' }>;

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

/** Those of runs of programmes, the first first. */
export function listProgrammeDues(
  programmes: readonly OwnProgramme[],
  runs: readonly OwnRun[],
): readonly ProgrammeDue[] {
  return runs
    .flatMap((run) => {
      const programme = programmes.find(({ id }) => id === run.programme);
      const { due } = run;
      const isOpen = due.kind === 'due' || due.kind === 'late';
      return programme !== undefined && isOpen ? [{ run, due, programme }] : [];
    })
    .toSorted((one, other) => one.due.on.localeCompare(other.due.on));
}

/** The days that are to be kept, the first first, without those of a course that stands above. */
export function listDues(
  courses: readonly OwnCourse[],
  runs: readonly OwnRun[],
  above: OwnCourse | undefined,
): readonly OwnDue[] {
  return runs
    .flatMap((run) => {
      const course = courses.find(({ enrolment }) => enrolment === run.enrolment);
      const { due } = run;
      const isOpen = due.kind === 'due' || due.kind === 'late';
      return course !== undefined && course !== above && isOpen ? [{ run, due, course }] : [];
    })
    .toSorted((one, other) => one.due.on.localeCompare(other.due.on));
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
