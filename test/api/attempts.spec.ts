import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt, takeOverAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { call } from '../support/call';
import { scenario } from '../support/scenario';
import { openWorld, type TestWorld } from '../support/test-world';

const attempt = examples.openAttempt;
const minute = 60_000;

let world: TestWorld;
let cookies: { learner: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = { learner: await world.given.session(examples.learner) };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

interface AnswerGiven {
  readonly id?: string;
  readonly position?: number;
  readonly epoch?: number;
  readonly sequence: number;
  readonly choice?: string;
  readonly claimedAt?: Date;
}

function answer({
  id = v7(),
  position = 1,
  epoch = 1,
  sequence,
  choice = '1',
  claimedAt = world.app.clock.now(),
}: AnswerGiven): ExampleRequest {
  const response = { kind: 'single-choice', choice };
  return {
    params: { attempt, answer: id },
    body: {
      position,
      epoch,
      sequence,
      response,
      marked: false,
      claimedAt: claimedAt.toISOString(),
    },
  };
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

const as = 'learner' as const;

describe('an attempt', () => {
  it('shows items without key, feedback or objective', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { state: 'open', answers: [] },
        hasNot: ['Objašnjenje', '"key"', 'prepoznavanje"', 'objective'],
      },
    ]);
  });

  it('comes back with every acknowledged answer, the highest sequence of each item', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 2, choice: '2' }), status: 200 },
      { as, call: saveAnswer, with: answer({ sequence: 1, choice: '3' }), status: 200 },
      { as, call: saveAnswer, with: answer({ sequence: 3, position: 4 }), status: 200 },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: {
          sequence: 3,
          answers: [
            { position: 1, response: { choice: '2' } },
            { position: 4, response: { choice: '1' } },
          ],
        },
      },
    ]);
  });

  it('takes the same answer twice as one, and refuses another under its id or its sequence', async () => {
    const id = v7();
    const first = answer({ id, sequence: 1 });
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: first, status: 200 },
      { as, call: saveAnswer, with: first, status: 200 },
      {
        as,
        call: saveAnswer,
        with: answer({ id, sequence: 1, choice: '2' }),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: saveAnswer,
        with: answer({ sequence: 1, choice: '2' }),
        status: 409,
        has: { code: 'creation.differs' },
      },
    ]);
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS answers FROM assessment.answer WHERE attempt_id = $1',
      [attempt],
    );
    expect(rows).toEqual([{ answers: 1 }]);
  });

  it.each([
    ['an option that is not there', { kind: 'single-choice', choice: '9' }, 422],
    ['another kind', { kind: 'ordering', order: ['1', '2', '3'] }, 422],
    ['an id instead of a place', { kind: 'single-choice', choice: 'a' }, 400],
    ['a number', { kind: 'single-choice', choice: 1 }, 400],
    ['a text of 10,000 characters', { kind: 'single-choice', choice: '1'.repeat(10_000) }, 400],
  ])('refuses %s and keeps nothing', async (_, response, status) => {
    const request = {
      params: { attempt, answer: v7() },
      body: {
        position: 1,
        epoch: 1,
        sequence: 1,
        response,
        marked: false,
        claimedAt: new Date().toISOString(),
      },
    };
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: request, status },
      { as, call: readAttempt, with: { params: { attempt } }, status: 200, has: { answers: [] } },
    ]);
  });

  it('moves to another device; the first one is told', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 1 }), status: 200 },
      {
        as,
        call: takeOverAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { epoch: 2, answers: [{ position: 1 }] },
      },
      {
        as,
        call: saveAnswer,
        with: answer({ sequence: 2 }),
        status: 409,
        has: { code: 'assessment.taken-over' },
      },
      {
        as,
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        status: 409,
        has: { code: 'assessment.taken-over' },
      },
      { as, call: saveAnswer, with: answer({ epoch: 2, sequence: 1, choice: '3' }), status: 200 },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [{ response: { choice: '3' } }] },
      },
    ]);
  });

  it('handed in twice at once is one result', async () => {
    const request = { params: { attempt }, body: { epoch: 1 } };
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => call(world.app, submitAttempt, request, cookies.learner)),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS events FROM platform.event WHERE ids ->> 'attemptId' = $1`,
      [attempt],
    );
    expect(rows).toEqual([{ events: 1 }]);
  });

  it.each([
    ['given in time and sent nine minutes late', 29, 39, 200, { late: true }],
    ['given in time and sent eleven minutes late', 29, 41, 409, { code: 'assessment.answer-late' }],
    ['given after the deadline', 31, 32, 409, { code: 'assessment.answer-late' }],
    ['in time, by a clock three hours fast', 209, 29, 200, { late: false }],
    ['in time, by a clock three hours slow', -151, 29, 200, { late: false }],
    [
      'late, by a clock three hours fast',
      209,
      32,
      409,
      { details: { reason: 'given-after-deadline' } },
    ],
    [
      'late, by a clock three hours slow',
      -151,
      32,
      409,
      { details: { reason: 'given-before-start' } },
    ],
  ])('judges an answer %s', async (_, givenAt, sentAt, status, has) => {
    const start = world.app.clock.now().getTime();
    world.app.clock.advance(sentAt * minute);
    const claimedAt = new Date(start + givenAt * minute);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 1, claimedAt }), status, has },
    ]);
  });

  it('handed in after the deadline, from two tabs, with a queue from before it, counts the queue and is one result', async () => {
    const start = world.app.clock.now().getTime();
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 1, choice: '2' }), status: 200 },
    ]);
    world.app.clock.advance(35 * minute);
    const queued = (sequence: number, position: number) =>
      answer({ sequence, position, claimedAt: new Date(start + 29 * minute) });
    const submit = { params: { attempt }, body: { epoch: 1 } };
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: queued(2, 1), status: 200, has: { late: true } },
      { as, call: saveAnswer, with: queued(3, 4), status: 200, has: { late: true } },
    ]);
    const replies = await Promise.all(
      [1, 2].map(() => call(world.app, submitAttempt, submit, cookies.learner)),
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.body).toMatchObject({
      state: 'submitted',
      items: [
        { response: { choice: '1' } },
        { response: null },
        { response: null },
        { response: { choice: '1' } },
      ],
    });
    await scenario(world.app, cookies, [
      {
        as,
        call: saveAnswer,
        with: queued(4, 2),
        status: 409,
        has: { code: 'assessment.attempt-over' },
      },
    ]);
  });

  it('closes by itself when its time and the ten minutes after it are over', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 1 }), status: 200 },
    ]);
    world.app.clock.advance(41 * minute);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 2 }), status: 409 },
      {
        as,
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { state: 'expired', maximum: 4 },
      },
    ]);
  });

  it('forward only keeps what was left as it was, whatever device asks, and takes a queue in the order in which it was given', async () => {
    await world.client.query(
      `UPDATE assessment.attempt SET rules = rules || '{"navigation": "forward"}' WHERE id = $1`,
      [attempt],
    );
    const left = { status: 409, has: { code: 'assessment.item-left' } };
    const seen = answer({ sequence: 3, position: 2 });
    const first = answer({ sequence: 1 });
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: first, status: 200 },
      {
        as,
        call: saveAnswer,
        with: { ...seen, body: { ...objectOf(seen.body), response: null } },
        status: 200,
      },
      { as, call: saveAnswer, with: answer({ sequence: 4, choice: '2' }), ...left },
      { as, call: saveAnswer, with: first, status: 200 },
      { as, call: saveAnswer, with: answer({ sequence: 2, choice: '2' }), status: 200 },
      {
        as,
        call: takeOverAttempt,
        with: { params: { attempt } },
        status: 200,
        has: {
          epoch: 2,
          navigation: 'forward',
          answers: [{ response: { choice: '2' } }, { position: 2, response: null }],
        },
      },
      { as, call: saveAnswer, with: answer({ epoch: 2, sequence: 1, choice: '3' }), ...left },
      { as, call: saveAnswer, with: answer({ epoch: 2, sequence: 2, position: 2 }), status: 200 },
    ]);
    await world.client.query(`UPDATE assessment.attempt SET epoch = 1 WHERE id = $1`, [attempt]);
    await world.client.query(
      `DELETE FROM assessment.answer WHERE attempt_id = $1 AND sequence = 2 AND epoch = 1`,
      [attempt],
    );
    world.app.clock.advance(2 * minute);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer({ sequence: 2, choice: '2' }), ...left },
    ]);
  });

  it('stands still while the server was down, and only then', async () => {
    const { rows } = await world.client.query<{ started_at: Date }>(
      'SELECT started_at FROM assessment.attempt WHERE id = $1',
      [attempt],
    );
    const start = rows[0]?.started_at.getTime() ?? 0;
    const interruption = [new Date(start + 10 * minute), new Date(start + 15 * minute)];
    await world.client.query(
      `INSERT INTO assessment.service_interruption (id, kind, starts_at, ends_at) VALUES ($1, 'downtime', $2, $3)`,
      [v7(), ...interruption],
    );
    world.app.clock.advance(33 * minute);
    await scenario(world.app, cookies, [
      {
        as,
        call: saveAnswer,
        with: answer({ sequence: 1 }),
        status: 200,
        has: { late: false, deadlineAt: new Date(start + 35 * minute).toISOString() },
      },
    ]);
  });
});
