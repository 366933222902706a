import type { attemptBreaks, attemptView } from '@svetionik/contracts/assessment/attempts';
import { extraMinutes } from '@svetionik/domain/attempt/accommodation';
import { breakStatus } from '@svetionik/domain/attempt/breaks';
import { present, toPlaces } from '@svetionik/domain/items/present';
import type { z } from 'zod';
import type { AttemptEntity } from './attempt.entity';
import { computeDeadline } from './attempt-time';
import type { Stops } from './stops.queries';
import type { CurrentAnswer, FormItem } from './attempts.queries';
import type { AnswerFile } from './files/answer-files.queries';

/** What is shown of the attempt itself. */
export type ShownAttempt = Pick<
  AttemptEntity,
  | 'id'
  | 'enrolmentId'
  | 'number'
  | 'parallelForm'
  | 'state'
  | 'startedAt'
  | 'rules'
  | 'extraTimeFactor'
  | 'timeLimited'
  | 'breaks'
  | 'breakMinutes'
  | 'largerSteps'
  | 'epoch'
>;

interface Parts {
  readonly attempt: ShownAttempt;
  readonly stops: Stops;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
  readonly files: readonly AnswerFile[];
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly now: Date;
}

/** What the learner sees of an open attempt: items by place, no key, and the answers that the server has. In a break no items. */
export function presentAttempt({
  attempt,
  stops,
  form,
  answers,
  files,
  script,
  now,
}: Parts): z.output<typeof attemptView> {
  const breaks = presentBreaks(attempt, stops, now);
  return {
    id: attempt.id,
    enrolment: attempt.enrolmentId,
    number: attempt.number,
    isEntryTest: attempt.parallelForm === 'A',
    state: attempt.state,
    startedAt: attempt.startedAt.toISOString(),
    deadlineAt: computeDeadline(attempt, stops)?.toISOString() ?? null,
    now: now.toISOString(),
    minutes: attempt.rules.minutes,
    extraMinutes: extraMinutes(attempt.rules.minutes, attempt.extraTimeFactor),
    navigation: attempt.rules.navigation ?? 'free',
    breaks,
    largerSteps: attempt.largerSteps,
    epoch: attempt.epoch,
    sequence: lastSequence(answers, attempt.epoch),
    items:
      breaks.running !== null
        ? []
        : form.map(({ content, optionOrder }) => present(content[script], optionOrder)),
    answers: presentAnswers(answers, form),
    files: [...files],
  };
}

function lastSequence(answers: Parts['answers'], epoch: number): number {
  const ofEpoch = answers.filter((answer) => answer.epoch === epoch);
  return Math.max(0, ...ofEpoch.map(({ sequence }) => sequence));
}

function presentAnswers(
  answers: Parts['answers'],
  form: Parts['form'],
): z.output<typeof attemptView>['answers'] {
  const orders = new Map(form.map(({ position, optionOrder }) => [position, optionOrder]));
  return answers.map(({ position, response, marked, confidence, receivedAt }) => ({
    position,
    response: response === null ? null : toPlaces(response, orders.get(position) ?? []),
    marked,
    confidence,
    receivedAt: receivedAt.toISOString(),
  }));
}

function presentBreaks(
  attempt: ShownAttempt,
  { taken }: Stops,
  now: Date,
): z.output<typeof attemptBreaks> {
  const { millisecondsLeft, running } = breakStatus(taken, attempt, now.getTime());
  return {
    allowed: attempt.breaks,
    taken: taken.length,
    minutes: attempt.breakMinutes,
    secondsLeft: Math.ceil(millisecondsLeft / 1000),
    running:
      running === undefined
        ? null
        : {
            startedAt: new Date(running.from).toISOString(),
            endsAt: new Date(running.to).toISOString(),
          },
  };
}
