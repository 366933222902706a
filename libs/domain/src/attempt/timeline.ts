/** Why the clock of an attempt stood still. */
export type StopCause = 'downtime' | 'declared' | 'break';

/** A stretch in which the clock stood still; `reason` is what was declared with it. Instants in milliseconds since 1970 UTC. */
export interface ClockStop {
  readonly from: number;
  readonly to: number;
  readonly cause: StopCause;
  readonly reason: string | undefined;
}

/** An answer that counts although it came after the deadline. */
export interface LateAnswer {
  readonly position: number;
  /** The device that it came from: each that took over has a higher one. */
  readonly epoch: number;
  readonly claimedAt: number;
  readonly receivedAt: number;
}

/** What is known of the course of an attempt. Instants in milliseconds since 1970 UTC. */
export interface AttemptCourse {
  readonly startedAt: number;
  /** With all that stopped the clock; undefined where there is no limit of time. */
  readonly deadline: number | undefined;
  readonly closed: { readonly at: number; readonly by: 'learner' | 'time' } | undefined;
  readonly takeovers: readonly number[];
  readonly stops: readonly ClockStop[];
  readonly late: readonly LateAnswer[];
}

/** Something that happened in an attempt; `at` is in milliseconds since 1970 UTC. */
export type TimelineEntry =
  | { readonly kind: 'begun' | 'taken-over' | 'time-up'; readonly at: number }
  | ({ readonly kind: 'clock-stopped'; readonly at: number } & Omit<ClockStop, 'from'>)
  | {
      readonly kind: 'late-answers';
      readonly at: number;
      readonly answers: readonly (Omit<LateAnswer, 'epoch'> & {
        /** Milliseconds after the deadline; 0 where an interruption that was declared since has moved it. */
        readonly lateBy: number;
      })[];
    }
  | { readonly kind: 'closed'; readonly at: number; readonly by: 'learner' | 'time' };

/**
 * What happened in an attempt, the first first. Late answers of one device stand together, where the first of them arrived.
 * The clock that stood still is told from the start of the attempt on, and as long as it was open.
 *
 * @example
 * attemptTimeline({
 *   startedAt: 0, deadline: 1_800_000, closed: { at: 1_800_000, by: 'time' }, takeovers: [], stops: [],
 *   late: [{ position: 3, epoch: 1, claimedAt: 1_799_000, receivedAt: 1_860_000 }],
 * }, 9_000_000);
 * // begun at 0, closed at 1_800_000, late-answers at 1_860_000: one, by 60_000
 */
export function attemptTimeline(attempt: AttemptCourse, now: number): TimelineEntry[] {
  const { startedAt, closed, takeovers } = attempt;
  const entries: TimelineEntry[] = [
    { kind: 'begun', at: startedAt },
    ...stopsWithin(attempt, now),
    ...takeovers.map((at) => ({ kind: 'taken-over' as const, at })),
    ...timeUp(attempt, now),
    ...(closed?.by === 'time' ? [{ kind: 'closed' as const, ...closed }] : []),
    ...lateAnswers(attempt),
    ...(closed?.by === 'learner' ? [{ kind: 'closed' as const, ...closed }] : []),
  ];
  return entries.sort((one, other) => one.at - other.at);
}

function stopsWithin({ startedAt, closed, stops }: AttemptCourse, now: number): TimelineEntry[] {
  const end = closed?.at ?? now;
  return stops
    .filter(({ from, to }) => from < end && to > startedAt)
    .map(({ from, ...stop }) => ({
      kind: 'clock-stopped' as const,
      at: Math.max(from, startedAt),
      ...stop,
    }));
}

/** Where the time closed the attempt, that says the same. */
function timeUp({ deadline, closed }: AttemptCourse, now: number): TimelineEntry[] {
  const isUp = deadline !== undefined && closed?.by !== 'time' && deadline < (closed?.at ?? now);
  return isUp ? [{ kind: 'time-up', at: deadline }] : [];
}

function lateAnswers({ deadline, late }: AttemptCourse): TimelineEntry[] {
  const inOrder = [...late].sort((one, other) => one.receivedAt - other.receivedAt);
  const devices = [...new Set(inOrder.map(({ epoch }) => epoch))];
  return devices.map((device) => {
    const answers = inOrder
      .filter(({ epoch }) => epoch === device)
      .map(({ epoch: _, ...answer }) => ({
        ...answer,
        lateBy: Math.max(0, answer.receivedAt - (deadline ?? Infinity)),
      }));
    return { kind: 'late-answers' as const, at: answers[0]?.receivedAt ?? 0, answers };
  });
}
