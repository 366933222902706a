import type { attemptResult } from '@svetionik/contracts/assessment';
import type { UnmetCondition } from '@svetionik/domain/attempt/pass-policy';
import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import { present, toPlaces } from '@svetionik/domain/items/present';
import { keyOf, leewayOf, remarksOf } from '@svetionik/domain/items/key';
import type { z } from 'zod';
import type { AttemptEntity } from './attempt.entity';
import type { CurrentAnswer, FormItem } from './attempts.queries';

type Result = z.output<typeof attemptResult>;
type Script = 'sr-Latn' | 'sr-Cyrl';

interface Parts {
  readonly attempt: AttemptEntity;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
  readonly script: Script;
}

/** The result of a closed attempt, as its frozen score says; items are explained only where the rules allow it. */
export function presentResult({ attempt, form, answers, script }: Parts): Result {
  const { result, closedAt, state, rules } = attempt;
  if (result === null || closedAt === null || state === 'open') throw new Error('an open attempt has no result');
  const titles = new Map(rules.objectives.map(({ id, title }) => [id, title[script]]));
  const given = new Map(answers.map((answer) => [answer.position, answer]));
  return {
    id: attempt.id,
    enrolment: attempt.enrolmentId,
    number: attempt.number,
    state,
    startedAt: attempt.startedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    passed: result.passed,
    points: result.points,
    maximum: result.maximum,
    percent: result.percent,
    cutScore: rules.cutScore,
    unmet: unmetIn(result, rules).map((condition) => explainUnmet(condition, { titles, form })),
    objectives: result.objectives.map(({ objective, ...points }) => ({ id: objective, title: titles.get(objective) ?? objective, ...points })),
    items: rules.review === 'per-item' ? form.map((item, index) => explain(item, script, given.get(item.position), result.items[index])) : null,
  };
}

/** Attempts scored before there were other conditions were judged by the cut score alone. */
function unmetIn({ passed, percent, unmet }: AttemptScore, { cutScore }: AttemptEntity['rules']): readonly UnmetCondition[] {
  return unmet ?? (passed ? [] : [{ kind: 'cut-score', percent, needed: cutScore }]);
}

function explainUnmet(condition: UnmetCondition, { titles, form }: { readonly titles: ReadonlyMap<string, string>; readonly form: readonly FormItem[] }): Result['unmet'][number] {
  if (condition.kind === 'cut-score') return condition;
  if (condition.kind === 'objective') return { ...condition, objective: titles.get(condition.objective) ?? condition.objective };
  return { kind: 'must-pass', position: form.find(({ content }) => content['sr-Latn'].id === condition.item)?.position ?? 0 };
}

function explain(
  { position, content, optionOrder }: FormItem,
  script: Script,
  answer: CurrentAnswer | undefined,
  score: { readonly correct: boolean; readonly points: number } | undefined,
): NonNullable<Result['items']>[number] {
  const item = content[script];
  const place = (option: string): string => String(optionOrder.indexOf(option) + 1);
  const response = answer?.response ?? null;
  return {
    position,
    item: present(item, optionOrder),
    response: response === null ? null : toPlaces(response, optionOrder),
    confidence: answer?.confidence ?? null,
    correct: score?.correct ?? false,
    points: score?.points ?? 0,
    key: toPlaces(keyOf(item), optionOrder),
    leeway: leewayOf(item),
    feedback: item.feedback,
    optionFeedback: remarksOf(item).map(({ id, feedback }) => ({ id: place(id), feedback })),
  };
}
