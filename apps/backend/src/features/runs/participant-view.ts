import type { participant } from '@svetionik/contracts/runs';
import { judgeSeenCourse } from '@svetionik/domain/people/course-state';
import { judgeDueByDay, type Duties } from '@svetionik/domain/runs/deadline';
import type { z } from 'zod';
import type { CourseEdition } from '../catalogue';
import { readPersonName } from '../identity';
import type { ParticipantRow } from './participants.queries';
import { countPartBlocks } from './progress/part-sizes';
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
  const { addressRefused } = row;
  const parts = countPartBlocks(edition).map((total, place) => ({
    done: row.done[place] ?? 0,
    total,
    state: null,
  }));
  const begun = parts.some(({ done }) => done > 0);
  const complete = parts.every(({ done, total }) => done === total);
  return {
    ...{ id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, addressRefused },
    name: readPersonName(row),
    due: describeDue(row, run, today),
    course: judgeSeenCourse({ begun, complete, results }),
    parts,
    attempts: results.length,
    certificate: describeCertificate(row),
  };
}

/** How somebody stands with their days; whoever has left, or whose run was cancelled, has none. */
export function describeDue(
  row: Duties & Pick<ParticipantRow, 'state'>,
  { cancelledAt }: RunRow,
  today: string,
): Participant['due'] {
  const counts = row.state === 'enrolled' && cancelledAt === null;
  return counts ? judgeDueByDay(row, today) : { kind: row.finished ? 'finished' : 'free' };
}

/** The certificate that somebody has by a run. */
export function describeCertificate({
  certificate,
  number,
  year,
  designation,
  suspended,
}: Pick<
  ParticipantRow,
  'certificate' | 'number' | 'year' | 'designation' | 'suspended'
>): Participant['certificate'] {
  if (certificate === null || number === null || year === null) return null;
  const inRegister = { number, year, designation: designation ?? '' };
  return { id: certificate, number: inRegister, suspended: suspended ?? false };
}
