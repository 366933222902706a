import type { participant } from '@svetionik/contracts/runs';
import { computeProgress } from '@svetionik/domain/learning/progress';
import { judgeSeenCourse } from '@svetionik/domain/people/course-state';
import { judgeDueByDay } from '@svetionik/domain/runs/deadline';
import type { z } from 'zod';
import type { CourseEdition } from '../catalogue';
import { readPersonName } from '../identity';
import { readOutlines } from '../learning';
import type { ParticipantRow } from './participants.queries';
import type { RunRow } from './runs.queries';

export type Participant = z.output<typeof participant>;

/** The parts of the newest of these editions; whoever is in an older one is shown by the places of theirs. */
export function listModules(
  editions: readonly CourseEdition[],
): CourseEdition['modules'][number]['title'][] {
  const [newest] = editions.toSorted((one, other) => other.number - one.number);
  return newest?.modules.map(({ title }) => title) ?? [];
}

/** Somebody on a run as the list shows them. */
export function describeParticipant(
  row: ParticipantRow,
  edition: CourseEdition,
  run: RunRow,
  today: string,
): Participant {
  const { id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, results } = row;
  const progress = computeProgress(readOutlines(edition), new Set(row.done));
  const counts = state === 'enrolled' && run.cancelledAt === null;
  return {
    ...{ id, email, institution, state, enrolledOn, extendedTo, lastActiveOn },
    name: readPersonName(row),
    due: counts ? judgeDueByDay(row, today) : { kind: row.finished ? 'finished' : 'free' },
    course: judgeSeenCourse({ begun: progress.done > 0, complete: progress.complete, results }),
    parts: progress.modules.map(({ done, total }) => ({ done, total })),
    attempts: results.length,
    certificate: describeCertificate(row),
  };
}

function describeCertificate({
  certificate,
  number,
  year,
  designation,
}: ParticipantRow): Participant['certificate'] {
  if (certificate === null || number === null || year === null) return null;
  return { id: certificate, number: { number, year, designation: designation ?? '' } };
}
