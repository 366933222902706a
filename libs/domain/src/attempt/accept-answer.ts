import { hasEnded } from './timing';

/**
 * How long after the deadline an answer may still arrive, in milliseconds: ten minutes.
 *
 * @example
 * lateness; // 600_000
 */
export const lateness = 10 * 60_000;

/**
 * How far the learner's clock may differ from the server's before an answer counts as given in a break, in milliseconds: one minute.
 *
 * @example
 * clockTolerance; // 60_000
 */
const clockTolerance = 60_000;

/** Where an answer stands in its attempt: each device that takes over counts its answers anew in a higher epoch. */
export interface AnswerPlace {
  readonly epoch: number;
  readonly sequence: number;
}

/** What became of an answer: it counts, it counts and is flagged as late, or it is refused for a reason. */
export type AnswerVerdict =
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'accepted-flagged'; readonly flag: 'late' }
  | { readonly verdict: 'refused'; readonly reason: AnswerRefusal };

/**
 * Why an answer does not count: the attempt was handed in, another device has taken it over, there is no way
 * back to the question and it was left (see `isLeft`), it came more than ten minutes late, it was given after the deadline or claims a time before the start, it does not follow the
 * answers that the server has, or it was given in a break, which stops the clock.
 */
export type AnswerRefusal =
  | 'handed-in'
  | 'taken-over'
  | 'left'
  | 'too-late'
  | 'given-after-deadline'
  | 'given-before-start'
  | 'out-of-sequence'
  | 'given-in-break';

/** Answers to questions behind: the place of the first that was given, and when the first arrived. */
export interface LaterAnswers extends AnswerPlace {
  readonly receivedAt: number;
}

/** An answer that arrived, and the attempt that it belongs to. Instants in milliseconds since 1970 UTC. */
export interface ArrivedAnswer extends AnswerPlace {
  /** When the learner gave it: the client's word, in the server's time as the client knows it. */
  readonly claimedAt: number;
  readonly receivedAt: number;
  readonly startedAt: number;
  /** Undefined where there is no limit of time. */
  readonly deadline: number | undefined;
  /** When the break began that is under way as the answer arrives; undefined where none is. */
  readonly onBreakSince: number | undefined;
  readonly handedIn: boolean;
  /** Where questions are gone through forward only: what is known of answers to those behind this one. Undefined where there are none. */
  readonly later?: LaterAnswers | undefined;
  /** The epoch of the device that the attempt is on. */
  readonly currentEpoch: number;
  /** The highest sequence acknowledged in that epoch; 0 before the first. */
  readonly lastSequence: number;
}

/**
 * Decides whether an answer counts. In time, the client's clock does not matter and answers may arrive in any
 * order. Up to ten minutes late, an answer counts and is flagged when it continues the sequence (numbers may be
 * missing: a client that was offline sends only its last answer to each item) and was given, so it says, in time.
 * An answer that arrives in a break counts if it was given before, give or take {@link clockTolerance}.
 * The same answer sent twice is recognised by its id before this is asked.
 *
 * @example
 * const attempt = { startedAt: 0, deadline: 1_800_000, onBreakSince: undefined, handedIn: false, currentEpoch: 1, lastSequence: 7 };
 * acceptAnswer({ ...attempt, epoch: 1, sequence: 8, claimedAt: 1_799_000, receivedAt: 1_860_000 });
 * // { verdict: 'accepted-flagged', flag: 'late' }
 */
export function acceptAnswer(answer: ArrivedAnswer): AnswerVerdict {
  if (answer.handedIn) return refused('handed-in');
  if (answer.epoch !== answer.currentEpoch) return refused('taken-over');
  if (answer.later !== undefined && isLeft(answer, answer.later)) return refused('left');
  if (answer.onBreakSince !== undefined && answer.claimedAt > answer.onBreakSince + clockTolerance)
    return refused('given-in-break');
  if (answer.deadline === undefined || !hasEnded(answer.deadline, answer.receivedAt))
    return { verdict: 'accepted' };
  if (answer.receivedAt > answer.deadline + lateness) return refused('too-late');
  if (hasEnded(answer.deadline, answer.claimedAt)) return refused('given-after-deadline');
  if (answer.claimedAt < answer.startedAt) return refused('given-before-start');
  if (answer.sequence <= answer.lastSequence) return refused('out-of-sequence');
  return { verdict: 'accepted-flagged', flag: 'late' };
}

/**
 * A learner who moved on to a later question has left this one. The order in which answers were given decides, not the
 * one in which they arrive, so that a queue that is sent again counts; but only for as long as clocks may differ, so that
 * a number left out on purpose is no way back.
 */
function isLeft(answer: ArrivedAnswer, later: LaterAnswers): boolean {
  const givenAfter =
    later.epoch === answer.epoch ? later.sequence < answer.sequence : later.epoch < answer.epoch;
  return givenAfter || answer.receivedAt > later.receivedAt + clockTolerance;
}

function refused(reason: AnswerRefusal): AnswerVerdict {
  return { verdict: 'refused', reason };
}
