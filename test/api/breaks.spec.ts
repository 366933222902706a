import { grantAccommodation } from '@svetionik/contracts/accommodations';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt, takeOverAttempt } from '@svetionik/contracts/assessment/attempts';
import { endBreak, startBreak } from '@svetionik/contracts/assessment/breaks';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { OverdueAttemptsCloser } from '../../apps/backend/src/features/assessment/overdue-attempts.worker';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { Given } from '../support/given';
import { scenario, type Step } from '../support/scenario';

const attempt = examples.openAttempt;
const minute = 60_000;
const as = 'learner' as const;

/** The clock of a test goes on while requests are under way. */
const about = (seconds: number): unknown => expect.closeTo(seconds, -1);

let url: string;
let client: Client;
let app: TestApp;
let cookies: { learner: string; administrator: string };
let start: number;

beforeEach(async () => {
  url = await freshDatabase();
  client = new Client(url);
  await client.connect();
  app = await createTestApp(url);
  const given = new Given(client);
  cookies = {
    learner: await given.session(examples.learner),
    administrator: await given.session(examples.administrator),
  };
  const { rows } = await client.query<{ started_at: Date }>(
    `UPDATE assessment.attempt SET started_at = date_trunc('milliseconds', now()), deadline_at = now() + interval '30 minutes' WHERE id = $1 RETURNING started_at`,
    [attempt],
  );
  start = rows[0]?.started_at.getTime() ?? 0;
});

afterEach(async () => {
  await app.close();
  await client.end();
});

const walk = (steps: readonly Step<keyof typeof cookies>[]) => scenario(app, cookies, steps);
const taking = (id = v7(), epoch = 1): ExampleRequest => ({
  params: { attempt, break: id },
  body: { epoch },
});
const going = (epoch = 1): ExampleRequest => ({ params: { attempt }, body: { epoch } });
const looking = { params: { attempt } };
const wait = (minutes: number) => app.clock.advance(minutes * minute);

function answer(claimedAt: number, sequence = 1, epoch = 1): ExampleRequest {
  const response = { kind: 'single-choice', choice: '1' };
  return {
    params: { attempt, answer: v7() },
    body: {
      position: 1,
      epoch,
      sequence,
      response,
      marked: false,
      claimedAt: new Date(claimedAt).toISOString(),
    },
  };
}

/** Minutes from the start to the deadline that the learner is told. */
async function timeAllowed(): Promise<number> {
  const { body } = await call(app, readAttempt, looking, cookies.learner);
  return Math.round(((Date.parse(body.deadlineAt) - start) / minute) * 10) / 10;
}

describe('a break', () => {
  it('stops the clock, hides the items and keeps the answers', async () => {
    wait(5);
    await walk([
      { as, call: saveAnswer, with: answer(start), status: 200 },
      {
        as,
        call: startBreak,
        with: taking(),
        status: 201,
        has: {
          items: [],
          answers: [{ position: 1 }],
          breaks: { allowed: 2, taken: 1, secondsLeft: about(600) },
        },
      },
    ]);
    wait(3);
    expect(await timeAllowed()).toBe(40);
    const reply = await walk([
      { as, call: readAttempt, with: looking, status: 200, has: { items: [] } },
      {
        as,
        call: endBreak,
        with: going(),
        status: 200,
        has: { breaks: { running: null, secondsLeft: about(420) } },
      },
    ]);
    expect(reply.body.items).toHaveLength(4);
    expect(await timeAllowed()).toBe(33);
  });

  it('ends by itself when the minutes for all of them are used up', async () => {
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(25);
    await walk([
      {
        as,
        call: readAttempt,
        with: looking,
        status: 200,
        has: { breaks: { running: null, secondsLeft: 0 } },
      },
      {
        as,
        call: startBreak,
        with: taking(),
        status: 409,
        has: { code: 'assessment.no-break', details: { reason: 'used-up' } },
      },
      { as, call: endBreak, with: going(), status: 200 },
    ]);
    expect(await timeAllowed()).toBe(40);
  });

  it('sent twice is one, one at a time, and no more than were granted', async () => {
    const id = v7();
    await walk([
      { as, call: startBreak, with: taking(id), status: 201 },
      { as, call: startBreak, with: taking(id), status: 200, has: { breaks: { taken: 1 } } },
      {
        as,
        call: startBreak,
        with: taking(),
        status: 409,
        has: { details: { reason: 'running' } },
      },
      { as, call: endBreak, with: going(), status: 200 },
      { as, call: endBreak, with: going(), status: 200 },
      { as, call: startBreak, with: taking(), status: 201 },
      { as, call: endBreak, with: going(), status: 200 },
      {
        as,
        call: startBreak,
        with: taking(),
        status: 409,
        has: { details: { reason: 'none-left' } },
      },
    ]);
  });

  it('from eight tabs at once is one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => call(app, startBreak, taking(), cookies.learner)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      201, 409, 409, 409, 409, 409, 409, 409,
    ]);
  });

  it('begun in the last minute reaches over the deadline, and the minute is there afterwards', async () => {
    wait(29);
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(8);
    await walk([{ as, call: readAttempt, with: looking, status: 200, has: { state: 'open' } }]);
    await walk([{ as, call: endBreak, with: going(), status: 200 }]);
    expect(await timeAllowed()).toBe(38);
    wait(0.5);
    await walk([
      {
        as,
        call: saveAnswer,
        with: answer(app.clock.now().getTime()),
        status: 200,
        has: { late: false },
      },
    ]);
  });

  it('cannot begin once the time is up', async () => {
    wait(31);
    await walk([
      {
        as,
        call: startBreak,
        with: taking(),
        status: 409,
        has: { code: 'assessment.attempt-over' },
      },
    ]);
  });

  it('is not closed by the job while it lasts, and is when the time after it is up', async () => {
    wait(29);
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(9);
    await runCloser();
    expect(await state()).toBe('open');
    wait(14);
    await runCloser();
    expect(await state()).toBe('expired');
  });

  it('and an interruption at once stop the clock once', async () => {
    wait(5);
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(4);
    const interruption = [new Date(start + 7 * minute), new Date(start + 20 * minute)];
    await client.query(
      `INSERT INTO assessment.service_interruption (id, kind, starts_at, ends_at) VALUES ($1, 'downtime', $2, $3)`,
      [v7(), ...interruption],
    );
    await walk([{ as, call: endBreak, with: going(), status: 200 }]);
    expect(await timeAllowed()).toBe(45);
  });

  it('takes answers given before it, and none given in it', async () => {
    wait(5);
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(4);
    await walk([
      { as, call: saveAnswer, with: answer(start + 4 * minute), status: 200, has: { late: false } },
      {
        as,
        call: saveAnswer,
        with: answer(start + 8 * minute, 2),
        status: 409,
        has: { code: 'assessment.in-break' },
      },
      { as, call: endBreak, with: going(), status: 200 },
      { as, call: saveAnswer, with: answer(start + 9 * minute, 2), status: 200 },
    ]);
  });

  it('lasts through a restart of the program', async () => {
    wait(5);
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    await app.close();
    app = await createTestApp(url);
    wait(8);
    await walk([
      {
        as,
        call: readAttempt,
        with: looking,
        status: 200,
        has: { items: [], breaks: { taken: 1, secondsLeft: about(420) } },
      },
    ]);
    expect(await timeAllowed()).toBe(40);
  });

  it('goes along to another device; the first can neither take nor end one', async () => {
    await walk([
      { as, call: startBreak, with: taking(), status: 201 },
      {
        as,
        call: takeOverAttempt,
        with: looking,
        status: 200,
        has: { epoch: 2, items: [], breaks: { taken: 1 } },
      },
      { as, call: endBreak, with: going(), status: 409, has: { code: 'assessment.taken-over' } },
      { as, call: endBreak, with: going(2), status: 200 },
      { as, call: startBreak, with: taking(), status: 409, has: { code: 'assessment.taken-over' } },
    ]);
  });

  it('ends with the attempt when it is handed in', async () => {
    await walk([
      { as, call: startBreak, with: taking(), status: 201 },
      { as, call: submitAttempt, with: going(), status: 200 },
      { as, call: endBreak, with: going(), status: 409, has: { code: 'assessment.attempt-over' } },
    ]);
  });

  it('that has ended by itself is not made longer by more minutes granted later', async () => {
    await walk([{ as, call: startBreak, with: taking(), status: 201 }]);
    wait(15);
    const body = {
      extraTimeFactor: 1,
      timeLimited: true,
      breaks: 2,
      breakMinutes: 20,
      reason: 'Odobreno u toku provere.',
    };
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: { params: { person: examples.learner, grant: v7() }, body, ifMatch: '0' },
        status: 201,
      },
      {
        as,
        call: readAttempt,
        with: looking,
        status: 200,
        has: { breaks: { taken: 1, minutes: 20, secondsLeft: about(600) } },
      },
    ]);
    expect(await timeAllowed()).toBe(40);
  });
});

function runCloser(): Promise<void> {
  return app.app.get(OverdueAttemptsCloser).handle();
}

async function state(): Promise<string | undefined> {
  const { rows } = await client.query<{ state: string }>(
    'SELECT state FROM assessment.attempt WHERE id = $1',
    [attempt],
  );
  return rows[0]?.state;
}
