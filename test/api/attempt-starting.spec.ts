import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { v7 } from 'uuid';
import { inBelgrade, inDays } from '../support/belgrade-time';
import { call } from '../support/call';
import { scenario } from '../support/scenario';
import { openNewWorld, type TestWorld } from '../support/test-world';
const minute = 60_000;

let world: TestWorld;
let cookies: { learner: string };

beforeEach(async () => {
  world = await openNewWorld();
  cookies = { learner: await world.given.session(examples.learner) };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

const as = 'learner' as const;

describe('starting', () => {
  const params = { enrolment: examples.completeEnrolment };

  it('needs every module complete', async () => {
    await world.client.query(
      'DELETE FROM learning.block_done WHERE enrolment_id = $1 AND block_key LIKE $2',
      [examples.completeEnrolment, '%slucaj'],
    );
    await scenario(world.app, cookies, [
      {
        as,
        call: startAttempt,
        with: { params: { ...params, attempt: v7() }, body: { script: 'sr-Latn' } },
        status: 409,
        has: { code: 'assessment.modules-incomplete' },
      },
    ]);
  });

  it.each([
    // Two lessons of five minutes, of which one is done.
    ['a percent more than is done', 51, false],
    ['exactly as much', 50, true],
  ])(
    'needs as much of the time of the lessons as its rules ask for: %s',
    async (_, attendance, allowed) => {
      await world.client.query(
        'DELETE FROM learning.block_done WHERE enrolment_id = $1 AND block_key LIKE $2',
        [examples.completeEnrolment, '%slucaj'],
      );
      await world.client.query(
        `UPDATE catalogue.course_edition SET assessment = assessment || jsonb_build_object('attendance', $1::int)`,
        [attendance],
      );
      const starting = { params: { ...params, attempt: v7() }, body: { script: 'sr-Latn' } };
      const reason = allowed ? null : 'modules-incomplete';
      await scenario(world.app, cookies, [
        {
          as,
          call: readAssessment,
          with: { params },
          status: 200,
          has: {
            start: { allowed, reason },
            terms: { attendance },
            attendance: { minutes: 5, of: 10, percent: 50 },
          },
        },
        {
          as,
          call: startAttempt,
          with: starting,
          ...(allowed
            ? { status: 201 }
            : { status: 409, has: { code: 'assessment.modules-incomplete' } }),
        },
      ]);
      if (!allowed) return;
      const handing = { params: { attempt: starting.params.attempt }, body: { epoch: 1 } };
      await scenario(world.app, cookies, [
        {
          as,
          call: submitAttempt,
          with: handing,
          status: 200,
          has: { judged: true, attendance: 50 },
        },
      ]);
    },
  );

  it('keeps to the window, which ends a late attempt and is moved by extra time', async () => {
    const now = Math.floor(world.app.clock.now().getTime() / minute) * minute;
    const window = { opens: inBelgrade(now + 30 * minute), closes: inBelgrade(now + 60 * minute) };
    await world.client.query(
      `UPDATE catalogue.course_edition SET assessment = assessment || jsonb_build_object('window', $1::jsonb)`,
      [window],
    );
    await world.client.query(
      `INSERT INTO assessment.accommodation (id, organisation_id, person_id, number, extra_time_factor, time_limited, breaks, break_minutes, granted_by, granted_at)
       VALUES (gen_random_uuid(), $1, $2, 1, 1.5, true, 0, 0, $3, now())`,
      [examples.organisation, examples.learner, examples.administrator],
    );
    const starting = { params: { ...params, attempt: v7() }, body: { script: 'sr-Latn' } };
    const opensAt = new Date(now + 30 * minute).toISOString();
    await scenario(world.app, cookies, [
      {
        as,
        call: readAssessment,
        with: { params },
        status: 200,
        has: {
          start: { allowed: false, reason: 'not-yet', at: opensAt },
          terms: { opensAt, closesAt: new Date(now + 60 * minute).toISOString() },
        },
      },
      {
        as,
        call: startAttempt,
        with: starting,
        status: 409,
        has: { code: 'assessment.not-yet', details: { at: opensAt } },
      },
    ]);
    world.app.clock.advance(55 * minute);
    await scenario(world.app, cookies, [
      {
        as,
        call: startAttempt,
        with: starting,
        status: 201,
        has: { deadlineAt: new Date(now + 75 * minute).toISOString() },
      },
    ]);
    world.app.clock.advance(6 * minute);
    await world.client.query('DELETE FROM assessment.attempt_item WHERE attempt_id = $1', [
      starting.params.attempt,
    ]);
    await world.client.query('DELETE FROM assessment.attempt WHERE id = $1', [
      starting.params.attempt,
    ]);
    await scenario(world.app, cookies, [
      { as, call: startAttempt, with: starting, status: 409, has: { code: 'assessment.closed' } },
    ]);
  });

  it('is over with the last day of its enrolment, where a run has closed it', async () => {
    const asked = { params: { ...params, attempt: v7() }, body: { script: 'sr-Latn' } };
    const close = (day: string) =>
      world.client.query('UPDATE learning.enrolment SET closes_on = $2 WHERE id = $1', [
        examples.completeEnrolment,
        day,
      ]);
    const start = (status: number) => ({ as, call: startAttempt, with: asked, status });
    await close(inDays(-1));
    await scenario(world.app, cookies, [
      { ...start(409), has: { code: 'assessment.closed' } },
      {
        ...{ as, call: readAssessment, with: { params }, status: 200 },
        has: { start: { allowed: false, reason: 'closed' } },
      },
    ]);
    await close(inDays(0));
    await scenario(world.app, cookies, [start(201)]);
  });

  it('from eight tabs at once opens one attempt', async () => {
    const requests = Array.from({ length: 8 }, () => ({
      params: { ...params, attempt: v7() },
      body: { script: 'sr-Latn' },
    }));
    const replies = await Promise.all(
      requests.map((request) => call(world.app, startAttempt, request, cookies.learner)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      201, 409, 409, 409, 409, 409, 409, 409,
    ]);
  });
});
