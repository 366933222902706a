import { takeOverAttempt } from '@svetionik/contracts/assessment/attempts';
import { examples } from '@svetionik/contracts/examples';
import { listAttempts, readTimeline } from '@svetionik/contracts/examination';
import { finishMarking, takeTask } from '@svetionik/contracts/marking';
import { declareInterruption } from '@svetionik/contracts/interruptions';
import { v7 } from 'uuid';
import {
  answering,
  giving,
  submissionStep,
  marks,
  openMarkingWorld,
  type MarkingWorld,
} from '../../support/marking-world';

const attempt = examples.openAttempt;
const minute = 60_000;
const timeline = { call: readTimeline, with: { params: { attempt } } };

let world: MarkingWorld;

beforeEach(async () => {
  world = await openMarkingWorld();
  await world.ask();
});

afterEach(() => world.close());

/** Another device takes the attempt over; its answer is given in time and arrives three minutes late. */
async function answerLate(): Promise<void> {
  const { app, walk } = world;
  const given = app.clock.now();
  await walk([
    answering(1, given),
    { as: 'learner', call: takeOverAttempt, with: { params: { attempt } }, status: 200 },
  ]);
  app.clock.advance(33 * minute);
  await walk([{ ...answering(2, given), has: { late: true } }, submissionStep(2)]);
}

async function mark(): Promise<void> {
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM assessment.marking_task',
  );
  const task = rows[0]?.id ?? '';
  await world.walk([
    { as: 'trainer', call: takeTask, with: { params: { task } }, status: 200 },
    {
      as: 'trainer',
      call: finishMarking,
      with: giving(task, marks('jasno', 'delom'), 1),
      status: 200,
    },
  ]);
}

describe('the timeline of an attempt', () => {
  it('tells who examines it of another device, of what came late and by how much, and of marks', async () => {
    await answerLate();
    await mark();
    const { body } = await world.walk([
      { as: 'trainer', ...timeline, status: 403 },
      { as: 'learner', ...timeline, status: 403 },
      {
        as: 'administrator',
        call: listAttempts,
        with: { query: { show: 'notable' } },
        status: 200,
        has: {
          items: [
            { id: attempt, person: { id: examples.learner }, late: 1, takeovers: 1, number: 1 },
          ],
          next: null,
        },
      },
      { as: 'administrator', ...timeline, status: 200, has: { late: 1, takeovers: 1 } },
    ]);
    expect(body.entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'begun',
      'taken-over',
      'time-up',
      'late-answers',
      'closed',
      'marked',
    ]);
    expect(body.entries[3].answers).toEqual([expect.objectContaining({ position: 1 })]);
    expect(body.entries[3].answers[0].lateBy).toBeCloseTo(180, -1);
    expect(body.entries[5]).toMatchObject({
      position: 1,
      role: 'first',
      points: 4,
      by: { id: examples.trainer },
    });
    const { rows } = await world.client.query(
      `SELECT subject_ids FROM platform.audit WHERE action = 'assessment.readTimeline'`,
    );
    expect(rows).toEqual([{ subject_ids: [attempt, examples.learner] }]);
  });

  it('says that an interruption declared since has excused what came late', async () => {
    const { app, walk } = world;
    const given = app.clock.now();
    await walk([answering(1, given)]);
    app.clock.advance(33 * minute);
    const span = {
      from: new Date(given.getTime() + 10 * minute).toISOString(),
      to: new Date(given.getTime() + 20 * minute).toISOString(),
    };
    const body = {
      ...span,
      reason: 'Prekid struje.',
      course: null,
      touched: { choice: 'only', attempts: [attempt] },
    };
    await walk([
      { ...answering(1, given, 2), has: { late: true } },
      {
        as: 'administrator',
        call: declareInterruption,
        with: { params: { interruption: v7() }, body },
        status: 201,
      },
    ]);
    const { body: told } = await walk([{ as: 'administrator', ...timeline, status: 200 }]);
    expect(told.entries).toEqual([
      expect.objectContaining({ kind: 'begun' }),
      expect.objectContaining({
        kind: 'clock-stopped',
        at: span.from,
        until: span.to,
        cause: 'declared',
        reason: 'Prekid struje.',
      }),
      expect.objectContaining({
        kind: 'late-answers',
        answers: [expect.objectContaining({ lateBy: 0 })],
      }),
    ]);
  });

  it('is kept from an administrator who may mark, until the marks are final', async () => {
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,author,marker,training-manager,certificate-officer,administrator}' WHERE person_id = $1`,
      [examples.administrator],
    );
    await answerLate();
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS withheld FROM assessment.attempt WHERE awaiting_marking',
    );
    await world.walk([
      { as: 'administrator', ...timeline, status: 404 },
      {
        as: 'administrator',
        call: listAttempts,
        with: { query: { show: 'notable' } },
        status: 200,
        has: { items: [], ...rows[0] },
        hasNot: [examples.learner],
      },
    ]);
    await world.client.query(
      `UPDATE assessment.attempt SET awaiting_marking = false, passed = true WHERE id = $1`,
      [attempt],
    );
    await world.walk([{ as: 'administrator', ...timeline, status: 200 }]);
  });
});
