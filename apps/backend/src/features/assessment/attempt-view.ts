import type { attemptView } from '@svetionik/contracts/assessment';
import { present, toPlaces } from '@svetionik/domain/items/present';
import type { z } from 'zod';
import type { AttemptEntity } from './attempt.entity';
import type { CurrentAnswer, FormItem } from './attempts.queries';

interface Parts {
  readonly attempt: AttemptEntity;
  readonly deadlineAt: Date;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly now: Date;
}

/** What the learner sees of an open attempt: items by place, no key, and the answers that the server has. */
export function presentAttempt({ attempt, deadlineAt, form, answers, script, now }: Parts): z.output<typeof attemptView> {
  const orders = new Map(form.map(({ position, optionOrder }) => [position, optionOrder]));
  return {
    id: attempt.id,
    enrolment: attempt.enrolmentId,
    number: attempt.number,
    state: attempt.state,
    startedAt: attempt.startedAt.toISOString(),
    deadlineAt: deadlineAt.toISOString(),
    now: now.toISOString(),
    minutes: attempt.rules.minutes,
    extraMinutes: Math.round(attempt.rules.minutes * (attempt.extraTimeFactor - 1)),
    epoch: attempt.epoch,
    sequence: Math.max(0, ...answers.filter(({ epoch }) => epoch === attempt.epoch).map(({ sequence }) => sequence)),
    items: form.map(({ content, optionOrder }) => present(content[script], optionOrder)),
    answers: answers.map(({ position, response, marked, receivedAt }) => ({
      position,
      response: response === null ? null : toPlaces(response, orders.get(position) ?? []),
      marked,
      receivedAt: receivedAt.toISOString(),
    })),
  };
}
