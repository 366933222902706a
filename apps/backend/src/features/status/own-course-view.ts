import { track } from '@svetionik/contracts/values';
import type { ownCourse } from '@svetionik/contracts/status';
import { narrowWindow, windowInstants } from '@svetionik/domain/attempt/window';
import { findPhase } from '@svetionik/domain/certificates/lifecycle/renewal';
import {
  courseStatus,
  type AccountLack,
  type KnownAttempt,
  type KnownCertificate,
} from '@svetionik/domain/learning/course-status';
import { computeProgress, type BlockPlace } from '@svetionik/domain/learning/progress';
import type { z } from 'zod';
import { describeWithdrawal, type CourseEdition } from '../catalogue';
import { readLifecycle, type LifecycleRow } from '../renewal';
import { readOutlines } from '../learning';
import type { AttemptRow, OwnCourseRow } from './own-courses.queries';

type OwnCourse = z.output<typeof ownCourse>;

/** What decides beside the enrolment itself. */
interface Beside {
  readonly edition: CourseEdition;
  /** Of its certificate, where that is in force. */
  readonly life: LifecycleRow | undefined;
  readonly asksLicence: boolean;
  /** Milliseconds since 1970 UTC, and the day that it is by the calendar of the organisation. */
  readonly now: number;
  readonly today: string;
}

export function describeOwnCourse(row: OwnCourseRow, beside: Beside): OwnCourse {
  const { edition } = beside;
  const { assessment } = edition;
  const progress = computeProgress(readOutlines(edition), new Set(row.done));
  const certificate = certificateOf(row, beside);
  const status = courseStatus(
    {
      left: row.left,
      offered: row.offered,
      ...(row.withdrawal && { withdrawal: describeWithdrawal(row.withdrawal) }),
      progress,
      attempts: row.attempts.map(attemptOf),
      extra: row.extra,
      rules: {
        attempts: assessment.attempts,
        waitHours: assessment.waitHours,
        window: narrowWindow(windowInstants(assessment.window), row.closesOn),
        ...(assessment.attendance !== undefined && { attendance: assessment.attendance }),
      },
      lacks: lacksOf(row, beside),
      ...(certificate && { certificate }),
    },
    beside.now,
  );
  return {
    enrolment: row.enrolment,
    course: {
      slug: edition.slug,
      title: edition.title,
      tracks: track.options.filter((option) => edition.tracks.includes(option)),
    },
    organiser: row.organiser,
    renews: row.renews,
    progress: { done: progress.done, total: progress.total },
    minutesLeft: progress.minutesToGo,
    nextLesson: titleOf(progress.next, edition),
    status,
  };
}

function attemptOf({ id, closedAt, passed, deadline }: AttemptRow): KnownAttempt {
  if (closedAt === null) return { id, state: 'open', ...(deadline !== null && { deadline }) };
  return passed === null
    ? { id, state: 'awaiting-marking', at: closedAt }
    : { id, state: 'finished', at: closedAt, passed };
}

function lacksOf({ named }: OwnCourseRow, { asksLicence }: Beside): AccountLack[] {
  return [...(named ? [] : (['name'] as const)), ...(asksLicence ? (['licence'] as const) : [])];
}

function certificateOf(
  { certificate }: OwnCourseRow,
  { life: row, today }: Beside,
): KnownCertificate | undefined {
  if (certificate === null) return undefined;
  const life = row && readLifecycle(row);
  return {
    ...certificate,
    ...(life && {
      life: {
        until: life.until,
        renewableFrom: life.window.from,
        renewableTo: life.window.to,
        phase: findPhase(today, life),
        renewable: row.course !== null,
      },
    }),
    ...(row?.renewal && { renewal: renewalOf(row.renewal) }),
  };
}

function renewalOf({
  enrolment,
  passed,
  handedInAt,
}: NonNullable<LifecycleRow['renewal']>): KnownCertificate['renewal'] {
  return { enrolment, passed, ...(handedInAt !== null && { handedInAt }) };
}

function titleOf(
  place: BlockPlace | undefined,
  { modules }: CourseEdition,
): OwnCourse['nextLesson'] {
  const lesson = modules
    .find(({ id }) => id === place?.module)
    ?.lessons.find(({ id }) => id === place?.lesson);
  return lesson?.title ?? null;
}
