import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { readTimeline } from '@svetionik/contracts/examination';
import {
  changeMark,
  finishMarking,
  listGiven,
  listMarking,
  readMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { giving, marks, openMarkingWorld, type MarkingWorld } from '../../support/marking-world';

const attempt = examples.openAttempt;
const reason = 'Prevideo sam drugi pasus.';

let world: MarkingWorld;

beforeEach(async () => {
  world = await openMarkingWorld();
});

afterEach(() => world.close());

type Marker = 'trainer' | 'second' | 'third';

/** Takes the answer and gives marks to it. */
async function give(as: Marker, task: string, given: object, outcome: string): Promise<void> {
  await world.walk([
    { as, call: takeTask, with: { params: { task } }, status: 200 },
    { as, call: finishMarking, with: giving(task, given, 1), status: 200, has: { outcome } },
  ]);
}

function changing(task: string, given: object, version: number, change = v7()) {
  const { body, ifMatch } = giving(task, given, version, 'Dopunjeno.');
  return { params: { task, change }, body: { ...body, reason }, ifMatch };
}

function changed(as: Marker, given: ReturnType<typeof changing>, outcome: string) {
  return { as, call: changeMark, with: given, status: 201, has: { outcome } };
}

function refused(as: Marker, given: ReturnType<typeof changing>) {
  return { as, call: changeMark, with: given, status: 409, has: { code: 'marking.unchangeable' } };
}

describe('a mark that was given', () => {
  it('is changed with a reason until the result is final, and what was before stays on record', async () => {
    const task = await world.handIn();
    await give('trainer', task, marks('ne', 'delom'), 'final');
    const change = changing(task, marks('jasno', 'jasno'), 2);
    await world.walk([
      {
        as: 'trainer',
        call: listGiven,
        status: 200,
        has: { items: [{ id: task, points: 1, maximum: 6, changed: 0, mayChange: true }] },
        hasNot: [examples.learner, attempt],
      },
      { as: 'second', call: listGiven, status: 200, has: { items: [] } },
      {
        as: 'trainer',
        call: changeMark,
        with: { ...change, body: { ...change.body, reason: ' ' } },
        status: 400,
      },
      {
        as: 'trainer',
        call: changeMark,
        with: { ...change, body: { ...change.body, marks: { jasnoca: 'jasno' } } },
        status: 422,
        has: { code: 'marking.incomplete' },
      },
      { as: 'second', call: changeMark, with: change, status: 409, has: { code: 'marking.taken' } },
      { as: 'trainer', call: changeMark, with: { ...change, ifMatch: '1' }, status: 412 },
      changed('trainer', change, 'final'),
      { as: 'trainer', call: changeMark, with: change, status: 200, has: { outcome: 'final' } },
      {
        as: 'trainer',
        call: changeMark,
        with: { ...change, body: { ...change.body, reason: 'Drugo.' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'trainer',
        call: readMarking,
        with: { params: { task } },
        status: 200,
        has: {
          version: 3,
          finished: true,
          mayChange: true,
          marks: { jasnoca: 'jasno' },
          changes: [{ from: 1, to: 6, reason }],
        },
      },
    ]);
    await world.finalise();
    await world.walk([
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { judged: true, marked: [{ points: 6, notes: ['Dopunjeno.'] }] },
        hasNot: [reason],
      },
      refused('trainer', changing(task, marks('ne', 'ne'), 3)),
      { as: 'trainer', call: listGiven, status: 200, has: { items: [] } },
      {
        as: 'administrator',
        call: readTimeline,
        with: { params: { attempt } },
        status: 200,
        has: {
          entries: [
            { kind: 'begun' },
            { kind: 'closed' },
            { kind: 'marked', points: 1, by: { id: examples.trainer } },
            { kind: 'mark-changed', from: 1, to: 6, reason, by: { id: examples.trainer } },
          ],
        },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT r.text AS reason FROM platform.audit a JOIN platform.audit_reason r ON r.entry_id = a.id WHERE a.action = 'assessment.changeMark'`,
    );
    expect(rows).toEqual([{ reason }]);
  });

  it('is final a day after the last one, even before anybody has drawn the result', async () => {
    const task = await world.handIn();
    await give('trainer', task, marks('ne', 'delom'), 'final');
    await world.client.query(
      `UPDATE assessment.attempt SET all_marked_at = all_marked_at - interval '1 day'`,
    );
    await world.walk([refused('trainer', changing(task, marks('jasno', 'jasno'), 2))]);
  });

  it('may be changed so that a third person has to decide after all, whose mark the other two cannot change', async () => {
    const task = await world.handIn({ secondMarking: true, threshold: 1 });
    await give('trainer', task, marks('delom', 'delom'), 'waiting');
    await world.walk([
      changed('trainer', changing(task, marks('delom', 'ne'), 2), 'waiting'),
      changed('trainer', changing(task, marks('delom', 'delom'), 3), 'waiting'),
    ]);
    await give('second', task, marks('delom', 'delom'), 'final');
    await world.walk([
      changed('second', changing(task, marks('jasno', 'jasno'), 2), 'moderation'),
      refused('trainer', changing(task, marks('jasno', 'jasno'), 4)),
      refused('second', changing(task, marks('delom', 'delom'), 3)),
      { as: 'third', call: listMarking, status: 200, has: { items: [{ stage: 'moderation' }] } },
    ]);
    await world.finalise();
    await give('third', task, marks('jasno', 'ne'), 'final');
    await world.walk([
      refused('second', changing(task, marks('delom', 'delom'), 3)),
      changed('third', changing(task, marks('jasno', 'delom'), 2), 'final'),
    ]);
    await world.finalise();
    await world.walk([
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { marked: [{ points: 4, notes: ['Dopunjeno.'] }] },
      },
    ]);
  });

  it('is changed by one of two windows', async () => {
    const task = await world.handIn();
    await give('trainer', task, marks('ne', 'delom'), 'final');
    const sent = await Promise.all(
      ['delom', 'jasno'].map((level) =>
        call(world.app, changeMark, changing(task, marks(level, level), 2), world.cookies.trainer),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});
