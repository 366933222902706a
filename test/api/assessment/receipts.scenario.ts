import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { checkReceipt, readReceipt } from '@svetionik/contracts/receipts';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;

let world: TestWorld;
let cookies: { learner: string; otherLearner: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    otherLearner: await world.given.session(examples.otherLearner),
  };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

async function handIn(): Promise<string> {
  const body = {
    position: 1,
    epoch: 1,
    sequence: 1,
    response: { kind: 'single-choice', choice: '1' },
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  };
  await scenario(world.app, cookies, [
    { as: 'learner', call: readReceipt, with: { params: { attempt } }, status: 404 },
    {
      as: 'learner',
      call: saveAnswer,
      with: { params: { attempt, answer: v7() }, body },
      status: 200,
    },
    {
      as: 'learner',
      call: submitAttempt,
      with: { params: { attempt }, body: { epoch: 1 } },
      status: 200,
    },
    {
      as: 'learner',
      call: submitAttempt,
      with: { params: { attempt }, body: { epoch: 1 } },
      status: 200,
    },
    {
      as: 'learner',
      call: readReceipt,
      with: { params: { attempt } },
      status: 200,
      has: { facts: { attempt, state: 'submitted', answered: 1 } },
      hasNot: ['@', 'choice'],
    },
    { as: 'otherLearner', call: readReceipt, with: { params: { attempt } }, status: 404 },
  ]);
  const { body: kept } = await call(
    world.app,
    readReceipt,
    { params: { attempt } },
    cookies.learner,
  );
  return String(kept.code);
}

describe('a receipt', () => {
  it('is given once for an attempt that is handed in, and is found unchanged by anyone who holds it', async () => {
    const code = await handIn();
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: checkReceipt,
        with: { body: { text: `Potvrda\n\n${code}` } },
        status: 200,
        has: { outcome: 'unchanged', facts: { attempt, answered: 1 } },
      },
      {
        as: 'nobody',
        call: checkReceipt,
        with: { body: { text: code.slice(0, -3) } },
        status: 200,
        has: { outcome: 'unknown' },
        hasNot: ['facts'],
      },
      {
        as: 'nobody',
        call: checkReceipt,
        with: { body: { text: 'x'.repeat(5_001) } },
        status: 400,
      },
    ]);
  });

  it.each([
    [
      'an answer was changed',
      `UPDATE assessment.answer SET response = jsonb_set(response, '{choice}', CASE response->>'choice' WHEN 'b' THEN '"c"' ELSE '"b"' END::jsonb) WHERE attempt_id = $1`,
    ],
    [
      'the time of an answer was changed',
      `UPDATE assessment.answer SET received_at = received_at + interval '1 second' WHERE attempt_id = $1`,
    ],
    ['an answer was removed', 'DELETE FROM assessment.answer WHERE attempt_id = $1'],
  ])('tells when behind the program %s', async (_, change) => {
    const code = await handIn();
    await world.client.query(change, [attempt]);
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: checkReceipt,
        with: { body: { text: code } },
        status: 200,
        has: { outcome: 'changed' },
      },
    ]);
  });

  it('is checked at most sixty times in ten minutes from one address', async () => {
    const check = { as: 'nobody', call: checkReceipt, with: { body: { text: 'x' } } } as const;
    await scenario(world.app, cookies, [
      ...Array.from({ length: 60 }, () => ({ ...check, status: 200 })),
      { ...check, status: 429 },
    ]);
  });
});
