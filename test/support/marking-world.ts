import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { v7 } from 'uuid';
import { MarkedAttemptsJudge } from '../../apps/backend/src/features/assessment/marking/marked-attempts-judge.worker';
import { givenOpenAnswer } from './given-marking';
import { scenario, type Step } from './scenario';
import { openWorld, type TestWorld } from './test-world';
import { trainerRoles } from './staff-roles';

const attempt = examples.openAttempt;
type Who = 'learner' | 'trainer' | 'second' | 'third' | 'administrator';

/** What the learner of {@link MarkingWorld} writes. */
export const writtenAnswer = 'Prvo bih pozvala 194.\n\nOnda bih ostala uz osobu.';

/** Levels of the two criteria. */
export const marks = (jasnoca: string, potpunost: string) => ({ jasnoca, potpunost });

/** What is sent to draft or give marks. */
export const giving = (task: string, given: object, version: number, note = '') => ({
  params: { task },
  body: { marks: given, note },
  ifMatch: String(version),
});

/** The open attempt of the standard data, begun now, three who mark, and nothing else that waits for marks. */
export interface MarkingWorld extends TestWorld {
  readonly cookies: Readonly<Record<Who, string>>;
  walk(steps: readonly Step<Who>[]): ReturnType<typeof scenario>;
  /** The learner answers the attempt's first question, which people mark, and hands the attempt in; gives the task. */
  handIn(change?: Partial<OpenAnswer>): Promise<string>;
  /** A day passes since the last mark, and the result is final. */
  finalise(): Promise<void>;
  /** Makes the attempt's first question one that people mark. */
  ask(change?: Partial<OpenAnswer>): Promise<void>;
}

export async function openMarkingWorld(): Promise<MarkingWorld> {
  const world = await openWorld();
  const { given, client, app } = world;
  const trainer = (email: string) => given.person({ email, roles: trainerRoles });
  const cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    second: await given.session(await trainer('druga.trenerka@primer.rs')),
    third: await given.session(await trainer('treca.trenerka@primer.rs')),
    administrator: await given.session(examples.administrator),
  };
  await client.query('DELETE FROM assessment.marker_assignment');
  await client.query('DELETE FROM assessment.marking_task');
  await client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
  const walk = (steps: readonly Step<Who>[]) => scenario(app, cookies, steps);
  const ask = (change?: Partial<OpenAnswer>) => replaceFirstItem(world, change);
  return {
    ...world,
    cookies,
    walk,
    ask,
    finalise: async () => {
      await client.query(
        `UPDATE assessment.attempt SET all_marked_at = all_marked_at - interval '1 day'`,
      );
      await app.app.get(MarkedAttemptsJudge).handle();
      await app.runJobs();
    },
    handIn: async (change) => {
      await ask(change);
      await walk([answering(1, app.clock.now()), submissionStep(1)]);
      const { rows } = await client.query<{ id: string }>('SELECT id FROM assessment.marking_task');
      return rows[0]?.id ?? '';
    },
  };
}

/** The learner's written answer to the first question, from the device of that epoch. */
export function answering(epoch: number, at: Date, sequence = 1): Step<Who> {
  return {
    as: 'learner',
    call: saveAnswer,
    with: {
      params: { attempt, answer: v7() },
      body: {
        position: 1,
        epoch,
        sequence,
        response: { kind: 'open-answer', text: writtenAnswer },
        marked: false,
        claimedAt: at.toISOString(),
      },
    },
    status: 200,
  };
}

/** The learner hands in what waits for marks from then on. */
export function submissionStep(epoch: number): Step<Who> {
  return {
    as: 'learner',
    call: submitAttempt,
    with: { params: { attempt }, body: { epoch } },
    status: 200,
    has: { judged: false, answers: 1 },
    hasNot: ['passed', 'percent'],
  };
}

async function replaceFirstItem(
  { client }: TestWorld,
  change: Partial<OpenAnswer> = {},
): Promise<void> {
  const item = givenOpenAnswer(change);
  await client.query(
    `UPDATE assessment.item_version SET content = $2 WHERE id = (
       SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1)`,
    [attempt, JSON.stringify({ 'sr-Latn': item, 'sr-Cyrl': item })],
  );
  await client.query(
    `UPDATE assessment.attempt_item SET option_order = '{}' WHERE attempt_id = $1 AND position = 1`,
    [attempt],
  );
}
