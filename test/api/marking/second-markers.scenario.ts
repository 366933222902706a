import { readResult, saveAnswer, submitAttempt } from '@svetionik/contracts/assessment';
import { examples } from '@svetionik/contracts/examples';
import {
  chooseMarking,
  finishMarking,
  listMarking,
  readMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { v7 } from 'uuid';
import { givenOpenAnswer } from '../../support/given-marking';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;
const text = 'Prvo bih pozvala 194.\n\nOnda bih ostala uz osobu.';

let world: TestWorld;
let cookies: Record<'learner' | 'trainer' | 'second' | 'third', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  const trainer = (email: string) => given.person({ email, roles: ['trainer'] });
  cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    second: await given.session(await trainer('druga.trenerka@primer.rs')),
    third: await given.session(await trainer('treca.trenerka@primer.rs')),
  };
  await client.query('DELETE FROM assessment.marking_seat');
  await client.query('DELETE FROM assessment.marking_task');
  await client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const marks = (jasnoca: string, potpunost: string) => ({ jasnoca, potpunost });
const giving = (task: string, given: object, version: number, note = '') => ({
  params: { task },
  body: { marks: given, note },
  ifMatch: String(version),
});

/** Makes an item that people mark the first of the open attempt, which the learner answers and hands in; gives the task. */
async function handIn(change: Partial<OpenAnswer> = {}): Promise<string> {
  const item = givenOpenAnswer(change);
  const version = `SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1`;
  await world.client.query(
    `UPDATE assessment.item_version SET content = $2 WHERE id = (${version})`,
    [attempt, JSON.stringify({ 'sr-Latn': item, 'sr-Cyrl': item })],
  );
  await world.client.query(
    `UPDATE assessment.attempt_item SET option_order = '{}' WHERE attempt_id = $1 AND position = 1`,
    [attempt],
  );
  const answer = {
    position: 1,
    epoch: 1,
    sequence: 1,
    response: { kind: 'open-answer', text },
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  };
  await walk([
    {
      as: 'learner',
      call: saveAnswer,
      with: { params: { attempt, answer: v7() }, body: answer },
      status: 200,
    },
    {
      as: 'learner',
      call: submitAttempt,
      with: { params: { attempt }, body: { epoch: 1 } },
      status: 200,
      has: { judged: false, answers: 1 },
      hasNot: ['passed', 'percent'],
    },
  ]);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM assessment.marking_task',
  );
  return rows[0]?.id ?? '';
}

describe('an attempt that several people mark', () => {
  it('is marked by two who see nothing of one another, and by the mean where they agree', async () => {
    const task = await handIn({ secondMarking: true, threshold: 2 });
    await walk([
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      {
        as: 'second',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { marks: {}, others: [] },
      },
      { as: 'third', call: takeTask, with: { params: { task } }, status: 409 },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'delom'), 1, 'Prva beleška.'),
        status: 200,
        has: { outcome: 'waiting' },
      },
      {
        as: 'second',
        call: readMarking,
        with: { params: { task } },
        status: 200,
        has: { others: [] },
        hasNot: ['Prva'],
      },
      {
        as: 'second',
        call: finishMarking,
        with: giving(task, marks('delom', 'delom'), 1),
        status: 200,
        has: { outcome: 'final' },
      },
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: {
          marked: [
            {
              points: 3,
              criteria: [
                { points: 2, maximum: 3 },
                { points: 1, maximum: 3 },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('goes to a third person where two differ by more than the threshold, who alone decides', async () => {
    const task = await handIn({ secondMarking: true, threshold: 1, disturbing: true });
    await walk([
      { as: 'third', call: chooseMarking, with: { body: { disturbing: false } }, status: 200 },
      { as: 'third', call: listMarking, status: 200, has: { items: [], withheld: 1 } },
      {
        as: 'third',
        call: takeTask,
        with: { params: { task } },
        status: 409,
        has: { code: 'marking.declined' },
      },
      { as: 'third', call: chooseMarking, with: { body: { disturbing: true } }, status: 200 },
      { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
      { as: 'second', call: takeTask, with: { params: { task } }, status: 200 },
      {
        as: 'trainer',
        call: finishMarking,
        with: giving(task, marks('jasno', 'jasno'), 1, 'Prva.'),
        status: 200,
      },
      {
        as: 'second',
        call: finishMarking,
        with: giving(task, marks('delom', 'ne'), 1, 'Druga.'),
        status: 200,
        has: { outcome: 'moderation' },
      },
      { as: 'trainer', call: listMarking, status: 200, has: { items: [] } },
      {
        as: 'third',
        call: listMarking,
        status: 200,
        has: { items: [{ id: task, stage: 'moderation' }] },
      },
      {
        as: 'third',
        call: takeTask,
        with: { params: { task } },
        status: 200,
        has: { stage: 'moderation' },
      },
      {
        as: 'third',
        call: finishMarking,
        with: giving(task, marks('jasno', 'ne'), 1, 'Treća.'),
        status: 200,
        has: { outcome: 'final' },
      },
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { marked: [{ points: 3, notes: ['Treća.'] }] },
        hasNot: ['Prva', 'Druga'],
      },
    ]);
    const { rows } = await world.client.query(
      'SELECT role, points::float8 FROM assessment.mark ORDER BY role',
    );
    expect(rows).toEqual([
      { role: 'first', points: 6 },
      { role: 'moderator', points: 3 },
      { role: 'second', points: 1 },
    ]);
  });
});
