import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readTimeline } from '@svetionik/contracts/examination';
import type { TimelineEntry } from '@svetionik/domain/attempt/timeline';
import { readPersonName } from '../../identity';
import type { ExaminedRow } from './examined-attempts.queries';
import type { MarkRow } from './timelines.queries';

type Timeline = EndpointReply<typeof readTimeline>;
type Entry = Timeline['entries'][number];

export function presentExamined({
  id,
  number,
  percent,
  late,
  takeovers,
  startedAt,
  ...row
}: ExaminedRow): Omit<Timeline, 'minutes' | 'deadlineAt' | 'files' | 'entries'> {
  return {
    id,
    person: { id: row.personId, name: readPersonName(row), email: row.email },
    course: { id: row.courseId, title: row.courseTitle, edition: row.edition },
    number,
    isEntryTest: row.parallelForm === 'A',
    startedAt: startedAt.toISOString(),
    state: stateOf(row),
    percent,
    late,
    takeovers,
  };
}

function stateOf({
  state,
  awaitingMarking,
  passed,
}: Pick<ExaminedRow, 'state' | 'awaitingMarking' | 'passed'>): Timeline['state'] {
  if (state === 'open') return 'open';
  if (awaitingMarking) return 'awaiting-marking';
  if (passed === null) return 'over';
  return passed ? 'passed' : 'failed';
}

/** An entry of the timeline with its times as they are sent. */
export function presentEntry(entry: TimelineEntry): Entry {
  const at = isoOf(entry.at);
  switch (entry.kind) {
    case 'clock-stopped':
      return { ...entry, at, until: isoOf(entry.to), reason: entry.reason ?? null };
    case 'late-answers':
      return {
        ...entry,
        at,
        answers: entry.answers.map(({ position, claimedAt, receivedAt, lateBy }) => ({
          position,
          claimedAt: isoOf(claimedAt),
          receivedAt: isoOf(receivedAt),
          lateBy: Math.ceil(lateBy / 1000),
        })),
      };
    default:
      return { ...entry, at };
  }
}

export function presentMark(row: MarkRow): Entry {
  const { position, role, from, points, reason, markerId, email } = row;
  const shared = {
    at: row.at.toISOString(),
    position,
    by: { id: markerId, name: readPersonName(row), email },
  };
  return from === null || reason === null
    ? { kind: 'marked', ...shared, role, points }
    : { kind: 'mark-changed', ...shared, from, to: points, reason };
}

export function presentCorrection({
  at,
  reason,
  ...before
}: {
  readonly at: Date;
  readonly reason: string;
  readonly percent: number;
  readonly passed: boolean;
}): Entry {
  return { kind: 'corrected', at: at.toISOString(), reason, before };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
