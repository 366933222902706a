import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { v7 } from 'uuid';
import { scenario } from '../support/scenario';
import { Learner } from '../support/standard-courses';
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

const as = 'learner' as const;

describe('the result', () => {
  it('explains the score per objective and per item', async () => {
    const reply = await scenario(world.app, cookies, [
      {
        as,
        call: readResult,
        with: { params: { attempt: examples.closedAttempt } },
        status: 200,
        has: { passed: true, percent: 100, points: 4, maximum: 4 },
      },
    ]);
    const reached = { points: 2, maximum: 2, percent: 100, weak: false, lessons: [] };
    expect(reply.body.objectives).toEqual([
      { id: 'prepoznavanje', title: 'Prepoznaje znake', ...reached },
      { id: 'upucivanje', title: 'Upućuje na pomoć', ...reached },
    ]);
    for (const { response, key, correct } of reply.body.items)
      expect({ correct, response }).toEqual({ correct: true, response: key });
  });

  it('comes in Cyrillic as well', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: readResult,
        with: { params: { attempt: examples.closedAttempt }, query: { script: 'sr-Cyrl' } },
        status: 200,
        has: { objectives: [{ title: 'Препознаје знаке' }, {}] },
        hasNot: ['Tačan'],
      },
    ]);
  });

  it('leads from a weak objective to the lessons that the edition names, and says where it names none', async () => {
    await new Learner(world.app, world.client, cookies.learner).passAttempt(attempt, 0);
    const lesson = { module: 'opsti-modul', lesson: 'prva' };
    const read = (script: string, title: string) => ({
      as,
      call: readResult,
      with: { params: { attempt }, query: { script } },
      status: 200,
      has: {
        passed: false,
        objectives: [
          { id: 'prepoznavanje', weak: true, lessons: [{ ...lesson, title }] },
          { id: 'upucivanje', weak: true, lessons: [] },
        ],
      },
    });
    await scenario(world.app, cookies, [
      read('sr-Latn', 'Prva lekcija'),
      read('sr-Cyrl', 'Прва лекција'),
    ]);
  });

  it('after a failed attempt says when the next is possible, which then draws anew', async () => {
    const learner = new Learner(world.app, world.client, cookies.learner);
    await learner.passAttempt(attempt, 2);
    const params = { enrolment: examples.enrolment };
    const next = { params: { ...params, attempt: v7() }, body: { script: 'sr-Latn' } };
    await scenario(world.app, cookies, [
      {
        as,
        call: readAssessment,
        with: { params },
        status: 200,
        has: {
          start: { allowed: false, reason: 'wait' },
          attempts: [{ passed: false, percent: 50 }],
        },
      },
      { as, call: startAttempt, with: next, status: 409, has: { code: 'assessment.wait' } },
    ]);
    world.app.clock.advance(24 * 60 * minute + 1000);
    cookies = { learner: await world.given.session(examples.learner) };
    await world.client.query(
      `UPDATE identity.session SET last_used_at = now() + interval '2 days', expires_at = now() + interval '3 days'`,
    );
    await scenario(world.app, cookies, [
      { as, call: startAttempt, with: next, status: 201, has: { number: 2, answers: [] } },
    ]);
    const { rows } = await world.client.query(
      'SELECT count(DISTINCT seed)::int AS seeds FROM assessment.attempt WHERE enrolment_id = $1',
      [examples.enrolment],
    );
    expect(rows).toEqual([{ seeds: 2 }]);
  });
});
