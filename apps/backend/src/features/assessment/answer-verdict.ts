import type { ProblemCode } from '@svetionik/contracts/problems';
import {
  acceptAnswer,
  type AnswerPlace,
  type AnswerRefusal,
} from '@svetionik/domain/attempt/accept-answer';
import { breakStatus } from '@svetionik/domain/attempt/breaks';
import { DomainError } from '../../platform/http/domain-error';
import { courseWithdrawn } from '../catalogue';
import type { AnswerContext } from './answers.queries';
import { computeDeadline } from './attempt-time';

const refusals: Readonly<Record<AnswerRefusal, ProblemCode>> = {
  'handed-in': 'assessment.attempt-over',
  'taken-over': 'assessment.taken-over',
  left: 'assessment.item-left',
  'too-late': 'assessment.answer-late',
  'given-after-deadline': 'assessment.answer-late',
  'given-before-start': 'assessment.answer-late',
  'out-of-sequence': 'assessment.answer-late',
  'given-in-break': 'assessment.in-break',
};

/** The deadline of the attempt that something was given in, moved by what stopped its clock; null without a limit of time. */
export function answerDeadline(context: AnswerContext): Date | null {
  const { interruptions, taken } = context;
  return computeDeadline(context, { interruptions, taken });
}

/** Whether what was given counts as late; what does not count at all is refused. Instants in milliseconds since 1970 UTC. */
export function requireAccepted(
  context: AnswerContext,
  given: AnswerPlace & { readonly claimedAt: number; readonly receivedAt: number },
): 'late' | null {
  const { withdrawal, state } = context;
  if (withdrawal !== null && state === 'open') throw courseWithdrawn(withdrawal);
  const verdict = acceptAnswer({
    ...given,
    startedAt: context.startedAt.getTime(),
    deadline: answerDeadline(context)?.getTime(),
    onBreakSince: breakStatus(context.taken, context, given.receivedAt).running?.from,
    handedIn: state !== 'open',
    later: context.later ?? undefined,
    currentEpoch: context.epoch,
    lastSequence: context.lastSequence,
  });
  if (verdict.verdict === 'refused')
    throw new DomainError(refusals[verdict.reason], { details: { reason: verdict.reason } });
  return verdict.verdict === 'accepted-flagged' ? verdict.flag : null;
}
