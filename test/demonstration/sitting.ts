import { takeOverAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { v7 } from 'uuid';
import { giveAnswer } from './answering';
import type { ResponseGiven } from '../support/given-attempts';
import type { Chance } from './chance';
import type { AskedItem } from './courses';
import { copyFiles, handInFiles } from './handing-in';
import { arrivingLate, drawMishap } from './mishaps';
import { runAtMoment } from './moment';
import type { Learner } from './people';
import type { World } from './world';
import { writtenAnswer } from './written-task';

interface Sitting {
  readonly enrolment: string;
  readonly chance: Chance;
  readonly begin: Date;
  /** How much they know by now. */
  readonly ability: number;
}

/** An attempt that was begun, and what it holds that only people can mark. */
export interface Sat {
  readonly attempt: string;
  readonly end: Date;
  readonly marks: Readonly<Record<string, string>> | undefined;
}

/** Somebody starts an attempt, answers and hands in, if there is time for that before the year ends. */
export async function sitAttempt(world: World, learner: Learner, sitting: Sitting): Promise<Sat> {
  const { enrolment, begin, ability, chance } = sitting;
  const attempt = v7({ msecs: begin.getTime() });
  await runAtMoment(begin, chance, () =>
    world.acts.send(learner, startAttempt, {
      params: { enrolment, attempt },
      body: { script: learner.certificateScript ?? 'sr-Latn' },
    }),
  );
  const text = writtenAnswer(ability, chance);
  const form = await world.courses.formOf(attempt);
  const files = await handInFiles(world, learner, {
    ...{ attempt, form, begin, ability },
    chance: chance.of('files'),
  });
  const timed = answersTo(form.filter(isWritten), text.text, sitting);
  const given = timed.filter(
    ({ response, at: time }) => response !== null && time < world.year.end,
  );
  const { answers, epoch } = await give(world, learner, { attempt, given, begin, chance });
  const times = [...timed, ...answers].map(({ at: time, lateAt = time }) => lateAt.getTime());
  const end = new Date(Math.max(begin.getTime(), ...times) + 40_000);
  if (end < world.year.end)
    await runAtMoment(end, chance, () =>
      world.acts.send(learner, submitAttempt, { params: { attempt }, body: { epoch } }),
    );
  if (files !== undefined) await copyFiles(world);
  const isMarked = form.some(({ content }) => content.kind === 'open-answer');
  return { attempt, end, marks: isMarked ? { ...text.marks, ...files } : undefined };
}

/** Files are not answered by a line of their own: they are sent before. */
function isWritten({ content }: AskedItem): boolean {
  return content.kind !== 'file-upload';
}

function answersTo(
  form: readonly AskedItem[],
  written: string,
  { begin, ability, chance }: Sitting,
): ResponseGiven[] {
  const times = form.map(() => chance.between(0.4, 1.9));
  let time = begin.getTime();
  return form.map(({ position, content }, place) => {
    time += (times[place] ?? 0) * 60_000;
    return {
      id: v7({ msecs: time }),
      position,
      response:
        content.kind === 'open-answer'
          ? { kind: content.kind, text: written }
          : giveAnswer(content, ability, chance),
      at: new Date(time),
    };
  });
}

interface Given {
  readonly attempt: string;
  readonly given: readonly ResponseGiven[];
  readonly begin: Date;
  readonly chance: Chance;
}

/** Gives the answers, with what may go wrong meanwhile. */
async function give(
  world: World,
  learner: Learner,
  { attempt, given, begin, chance }: Given,
): Promise<{ readonly answers: readonly ResponseGiven[]; readonly epoch: number }> {
  const mishap = drawMishap(chance.of('mishap'));
  const deadline = await world.courses.deadlineOf(attempt);
  const isLate = mishap === 'line-lost' && deadline !== null && deadline < world.year.end;
  const answers = isLate ? arrivingLate(given, { begin, deadline }, chance.of('line')) : given;
  const half = mishap === 'other-device' ? Math.ceil(answers.length / 2) : answers.length;
  await world.attempts.answered(attempt, answers.slice(0, half));
  const next = answers[half];
  if (next === undefined) return { answers, epoch: 1 };
  await runAtMoment(new Date(next.at.getTime() - 20_000), chance, () =>
    world.acts.send(learner, takeOverAttempt, {
      params: { attempt },
      query: { script: 'sr-Latn' },
    }),
  );
  await world.attempts.answered(attempt, answers.slice(half));
  return { answers, epoch: 2 };
}
