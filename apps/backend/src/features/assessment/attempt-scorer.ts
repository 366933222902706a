import { Injectable } from '@nestjs/common';
import { scoreAttempt, type AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import type { Response } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Events } from '../../platform/events/events';
import { AttemptEntity } from './attempt.entity';
import type { CurrentAnswer, FormItem } from './attempts.queries';

/** The answers that count, by item id. */
export function mapResponses(
  form: readonly FormItem[],
  answers: readonly CurrentAnswer[],
): ReadonlyMap<string, Response> {
  const given = new Map(answers.map((answer) => [answer.position, answer]));
  return new Map(
    form.flatMap(({ position, content }) => {
      const response = given.get(position)?.response;
      return response === undefined || response === null
        ? []
        : [[content['sr-Latn'].id, response] as const];
    }),
  );
}

/** What an attempt scores by its frozen rules; nothing is changed. */
export function computeScore(
  { rules }: Pick<AttemptEntity, 'rules'>,
  {
    form,
    answers,
    marked,
  }: {
    readonly form: readonly FormItem[];
    readonly answers: readonly CurrentAnswer[];
    readonly marked?: ReadonlyMap<string, number> | undefined;
  },
): AttemptScore {
  return scoreAttempt({
    items: form.map(({ content }) => content['sr-Latn']),
    responses: mapResponses(form, answers),
    objectives: rules.objectives.map(({ id }) => id),
    policy: rules,
    ...(marked && { marked }),
  });
}

/** Judges attempts once all is known of them: by their keys, and by what people gave. */
@Injectable()
export class AttemptScorer {
  constructor(private readonly events: Events) {}

  /** Scores a closed attempt, or one that is closed by `closing`; the caller holds the lock on its row. */
  async score(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
    given: {
      readonly form: readonly FormItem[];
      readonly answers: readonly CurrentAnswer[];
      readonly marked?: ReadonlyMap<string, number>;
    },
    closing: Partial<Pick<AttemptEntity, 'state' | 'closedAt'>> = {},
  ): Promise<AttemptEntity> {
    const result = computeScore(attempt, given);
    const isEntryTest = attempt.parallelForm === 'A';
    const { points, maximum } = result;
    const passed = isEntryTest ? null : result.passed;
    const scored = { ...closing, awaitingMarking: false, points, maximum, passed, result };
    await transaction.update(AttemptEntity, { id: attempt.id }, scored);
    await this.events.record(transaction, actor, {
      type: isEntryTest
        ? 'assessment.entry-test-finished'
        : `assessment.${result.passed ? 'passed' : 'failed'}`,
      version: 1,
      ids: { attemptId: attempt.id, enrolmentId: attempt.enrolmentId, personId: attempt.personId },
    });
    return Object.assign(attempt, scored);
  }
}
