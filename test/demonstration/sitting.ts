import { submitAttempt } from '@svetionik/contracts/assessment';
import { startAttempt } from '@svetionik/contracts/learning';
import { v7 } from 'uuid';
import { answerTo } from './answering';
import type { Chance } from './chance';
import type { AskedItem } from './courses';
import { at } from './moment';
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
export async function sitAttempt(
  world: World,
  learner: Learner,
  { enrolment, begin, ability, chance }: Sitting,
): Promise<Sat> {
  const attempt = v7({ msecs: begin.getTime() });
  const { acts, courses, year } = world;
  await at(begin, chance, () =>
    acts.send(learner, startAttempt, {
      params: { enrolment, attempt },
      body: { script: learner.certificateScript ?? 'sr-Latn' },
    }),
  );
  const text = writtenAnswer(ability, chance);
  const form = await courses.formOf(attempt);
  const answers = timed(form, begin, () => chance.between(0.4, 1.9)).map(
    ({ position, content, time }) => ({
      id: v7({ msecs: time.getTime() }),
      position,
      response:
        content.kind === 'open-answer'
          ? { kind: content.kind, text: text.text }
          : answerTo(content, ability, chance),
      at: time,
    }),
  );
  await world.attempts.answered(
    attempt,
    answers.filter(({ response, at: time }) => response !== null && time < year.end),
  );
  const end = new Date((answers.at(-1)?.at ?? begin).getTime() + 40_000);
  if (end < year.end)
    await at(end, chance, () =>
      acts.send(learner, submitAttempt, { params: { attempt }, body: { epoch: 1 } }),
    );
  const isWritten = form.some(({ content }) => content.kind === 'open-answer');
  return { attempt, end, marks: isWritten ? text.marks : undefined };
}

function timed(form: readonly AskedItem[], begin: Date, minutes: () => number) {
  let time = begin.getTime();
  return form.map((asked) => {
    time += minutes() * 60_000;
    return { ...asked, time: new Date(time) };
  });
}
