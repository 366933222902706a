import type { attemptResult } from '@svetionik/contracts/assessment/results';
import type { UnmetCondition } from '@svetionik/domain/attempt/pass-policy';
import { type Review, currentReview, type ReviewStatus } from '@svetionik/domain/attempt/review';
import type { AttemptScore, ItemScore } from '@svetionik/domain/attempt/score-attempt';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { namedFiles } from '@svetionik/domain/items/named-files';
import { peopleMark } from '@svetionik/domain/items/people-mark';
import { present, toPlaces } from '@svetionik/domain/items/present';
import { toOutcome } from '@svetionik/domain/items/outcome';
import { composeFeedback } from '@svetionik/domain/items/said-outcomes';
import { answerKey, findLeeway, listRemarks } from '@svetionik/domain/items/key';
import { wholeCourse } from '@svetionik/domain/learning/attendance';
import { listSections } from '@svetionik/domain/items/sections';
import { expectedTime } from '@svetionik/domain/marking/expected-time';
import type { z } from 'zod';
import type { CourseEdition } from '../catalogue';
import type { AttemptEntity } from './attempt.entity';
import type { CurrentAnswer, FormItem } from './attempts.queries';
import type { AnswerFile } from './files/answer-files.queries';
import { tellObjectives, mapTitles } from './objective-results';
import type { TaskResult } from './marking/marking-tasks.queries';

type Result = z.output<typeof attemptResult>;
type Judged = Extract<Result, { judged: true }>;
type EntryTest = Extract<Result, { judged: 'not-at-all' }>;
type ExplainedItem = NonNullable<Judged['items']>[number];
type Script = 'sr-Latn' | 'sr-Cyrl';

interface Parts {
  readonly attempt: AttemptEntity;
  /** The edition of the course in which the attempt was taken. */
  readonly edition: Pick<CourseEdition, 'objectives' | 'modules'>;
  readonly form: readonly FormItem[];
  readonly answers: readonly CurrentAnswer[];
  readonly tasks: readonly { readonly position: number; readonly result: TaskResult | null }[];
  readonly files: readonly AnswerFile[];
  readonly past: readonly {
    readonly reason: string;
    readonly percent: number;
    readonly passed: boolean;
    readonly at: Date;
  }[];
  readonly script: Script;
  readonly reviewStatus: ReviewStatus;
}

/** The result of a closed attempt, as its frozen score says; items are explained only where the rules allow it. */
export function presentResult(parts: Parts): Result {
  if (parts.attempt.awaitingMarking) return presentAwaiting(parts);
  return parts.attempt.parallelForm === 'A' ? presentEntryTest(parts) : presentJudged(parts);
}

function presentJudged(parts: Parts): Judged {
  const { attempt, form, answers, tasks, files, past, script, reviewStatus } = parts;
  const { result, closedAt, state, rules } = attempt;
  if (result === null || closedAt === null || state === 'open')
    throw new Error('an open attempt has no result');
  const titles = mapTitles(rules, script);
  const given = new Map(answers.map((answer) => [answer.position, answer]));
  const review = currentReview(rules, reviewStatus);
  return {
    judged: true,
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
    attendance: rules.attendance ?? wholeCourse,
    unmet: unmetIn(result, rules).map((condition) => explainUnmet(condition, { titles, form })),
    objectives: tellObjectives(result, parts),
    items:
      review === 'per-objective'
        ? null
        : form.map((item, index) =>
            explain(item, given.get(item.position), result.items[index], { script, review }),
          ),
    later: review === rules.review ? null : laterReview(rules, reviewStatus),
    corrected: past.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })),
    marked: tasks.flatMap(({ position, result }) =>
      result === null ? [] : [{ position, ...explainMarks(form, position, result, script) }],
    ),
    files: handedIn(files, answers),
  };
}

/** Of the files that were sent, those that an answer names; others were replaced before the end. */
function handedIn(files: readonly AnswerFile[], answers: readonly CurrentAnswer[]): AnswerFile[] {
  const named = new Set(
    answers.flatMap(({ response }) => namedFiles(response)).map(({ hash }) => hash),
  );
  return files.filter(({ hash }) => named.has(hash));
}

/** An entry test is told by objective only: what is asked again is not given away. */
function presentEntryTest(parts: Parts): EntryTest {
  const { attempt } = parts;
  const { result, closedAt, state } = attempt;
  if (result === null || closedAt === null || state === 'open')
    throw new Error('an open attempt has no result');
  return {
    judged: 'not-at-all',
    id: attempt.id,
    enrolment: attempt.enrolmentId,
    state,
    startedAt: attempt.startedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    objectives: tellObjectives(result, parts),
  };
}

/** A closed attempt that people still mark. */
function presentAwaiting({ attempt, tasks }: Parts): Result {
  const { closedAt, state } = attempt;
  if (closedAt === null || state === 'open')
    throw new Error('an attempt that waits to be marked is closed');
  return {
    judged: false,
    id: attempt.id,
    enrolment: attempt.enrolmentId,
    number: attempt.number,
    state,
    startedAt: attempt.startedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    expectedAt: new Date(expectedTime(closedAt.getTime())).toISOString(),
    answers: tasks.length,
  };
}

function explainMarks(
  form: readonly FormItem[],
  position: number,
  { points, maximum, criteria, notes }: TaskResult,
  script: Script,
): Omit<Judged['marked'][number], 'position'> {
  const item = form.find((each) => each.position === position)?.content[script];
  const titles = new Map(
    item === undefined ? [] : peopleMark(item)?.rubric.map(({ id, title }) => [id, title]),
  );
  return {
    points,
    maximum,
    criteria: criteria.map(({ criterion, ...each }) => ({
      title: titles.get(criterion) ?? criterion,
      ...each,
    })),
    notes: [...notes],
  };
}

/** Attempts scored before there were other conditions were judged by the cut score alone. */
function unmetIn(
  { passed, percent, unmet }: AttemptScore,
  { cutScore }: AttemptEntity['rules'],
): readonly UnmetCondition[] {
  return unmet ?? (passed ? [] : [{ kind: 'cut-score', percent, needed: cutScore }]);
}

function explainUnmet(
  condition: UnmetCondition,
  {
    titles,
    form,
  }: { readonly titles: ReadonlyMap<string, string>; readonly form: readonly FormItem[] },
): Judged['unmet'][number] {
  if (condition.kind === 'cut-score') return condition;
  if (condition.kind === 'objective')
    return { ...condition, objective: titles.get(condition.objective) ?? condition.objective };
  return {
    kind: 'must-pass',
    position: form.find(({ content }) => content['sr-Latn'].id === condition.item)?.position ?? 0,
  };
}

function laterReview(
  { review, reviewTime = 'at-once' }: AttemptEntity['rules'],
  { closesAt }: ReviewStatus,
): Judged['later'] {
  return {
    review,
    time: reviewTime,
    at: closesAt === undefined ? null : new Date(closesAt).toISOString(),
  };
}

function explain(
  asked: FormItem,
  answer: CurrentAnswer | undefined,
  score: ItemScore | undefined,
  { script, review }: { script: Script; review: Review },
): ExplainedItem {
  const { position, content, optionOrder } = asked;
  const item = content[script];
  const response = answer?.response ?? null;
  return {
    position,
    item: present(item, optionOrder),
    response: response === null ? null : toPlaces(response, optionOrder),
    confidence: answer?.confidence ?? null,
    correct: score?.correct ?? false,
    points: score?.points ?? 0,
    ...(review === 'per-item'
      ? explainKey(asked, response, score, script)
      : { key: null, leeway: {}, feedback: [], optionFeedback: [] }),
  };
}

function explainKey(
  { content, optionOrder }: FormItem,
  response: Response | null,
  score: ItemScore | undefined,
  script: Script,
): Pick<ExplainedItem, 'key' | 'leeway' | 'feedback' | 'optionFeedback' | 'sections'> {
  const item = content[script];
  const place = (option: string): string => String(optionOrder.indexOf(option) + 1);
  return {
    key: toPlaces(answerKey(item), optionOrder),
    leeway: findLeeway(item),
    feedback: composeFeedback(item, toOutcome(score ?? { correct: false, points: 0 })),
    optionFeedback: listRemarks(item).map(({ id, feedback }) => ({ id: place(id), feedback })),
    ...(score?.sections && { sections: explainSections(item, response, score.sections, place) }),
  };
}

/** How each question within an item went: its points as they were scored, and what is said of it. */
function explainSections(
  item: AssessmentItem,
  response: Response | null,
  scores: NonNullable<ItemScore['sections']>,
  place: (id: string) => string,
): NonNullable<ExplainedItem['sections']> {
  const said = new Map(
    listSections(item, response ?? undefined).map((section) => [section.id, section]),
  );
  return scores.map(({ section, answered, correct, points, maximum }) => {
    const { leeway = {}, feedback = [] } = said.get(section) ?? {};
    return {
      id: place(section),
      answered,
      correct,
      points,
      maximum,
      leeway,
      feedback: [...feedback],
    };
  });
}
