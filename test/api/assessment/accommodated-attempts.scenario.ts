import { grantAccommodation, readOwnAccommodation } from '@svetionik/contracts/accommodations';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { examples } from '@svetionik/contracts/examples';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { v7 } from 'uuid';
import { OverdueAttemptsCloser } from '../../../apps/backend/src/features/assessment/overdue-attempts.worker';
import {
  granting,
  halfMore,
  noAccommodation,
  openAccommodationWorld,
} from '../../support/accommodation-world';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { awaitCondition } from '../../support/await-condition';
import type { TestWorld } from '../../support/test-world';

const minute = 60_000;
let world: TestWorld;
let cookies: { learner: string; administrator: string; second: string; elsewhere: string };

beforeEach(async () => {
  ({ world, cookies } = await openAccommodationWorld());
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

async function count(from: string): Promise<number> {
  const { rows } = await world.client.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM ${from}`,
  );
  return rows[0]?.rows ?? -1;
}

describe('an attempt', () => {
  const enrolment = examples.completeEnrolment;
  const starting = (attempt: string) => ({
    params: { enrolment, attempt },
    body: { script: 'sr-Latn' },
  });
  const rules = { params: { enrolment } };

  it('freezes what holds when it starts; the rules say it before', async () => {
    const attempt = v7();
    const to = { extraTimeFactor: 2, breaks: 2, breakMinutes: 10 };
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting({ to }), status: 201 },
      {
        as: 'learner',
        call: readAssessment,
        with: rules,
        status: 200,
        has: { minutes: 30, extraMinutes: 30, accommodation: { ...noAccommodation, ...to } },
      },
      {
        as: 'learner',
        call: startAttempt,
        with: starting(attempt),
        status: 201,
        has: {
          minutes: 30,
          extraMinutes: 30,
          breaks: { allowed: 2, taken: 0, minutes: 10, secondsLeft: 600, running: null },
        },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ version: 1, to: noAccommodation }),
        status: 201,
      },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { extraMinutes: 30, breaks: { allowed: 2 } },
      },
      {
        as: 'learner',
        call: readAssessment,
        with: rules,
        status: 200,
        has: { extraMinutes: 30, accommodation: { breaks: 2 } },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT extract(epoch FROM deadline_at - started_at)::int / 60 AS minutes FROM assessment.attempt WHERE id = $1`,
      [attempt],
    );
    expect(rows).toEqual([{ minutes: 60 }]);
  });

  it('with larger steps granted has them to its end, and lessons have them for as long as they are granted', async () => {
    const attempt = v7();
    const lessons = { params: { enrolment } };
    await walk([
      {
        as: 'learner',
        call: readEnrolment,
        with: lessons,
        status: 200,
        has: { largerSteps: false },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ to: { ...noAccommodation, largerSteps: true } }),
        status: 201,
        has: { accommodation: { largerSteps: true } },
      },
      {
        as: 'learner',
        call: readOwnAccommodation,
        status: 200,
        has: { accommodation: { ...noAccommodation, largerSteps: true } },
      },
      {
        as: 'learner',
        call: readEnrolment,
        with: lessons,
        status: 200,
        has: { largerSteps: true },
      },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt: examples.openAttempt } },
        status: 200,
        has: { largerSteps: true },
      },
      {
        as: 'learner',
        call: startAttempt,
        with: starting(attempt),
        status: 201,
        has: { largerSteps: true, extraMinutes: 0 },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ version: 1, to: noAccommodation }),
        status: 201,
      },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { largerSteps: true },
      },
      {
        as: 'learner',
        call: readEnrolment,
        with: lessons,
        status: 200,
        has: { largerSteps: false },
      },
    ]);
  });

  it('without a limit of time has no deadline, takes answers days later and is closed two weeks after the last', async () => {
    const attempt = v7();
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ to: { timeLimited: false } }),
        status: 201,
      },
      {
        as: 'learner',
        call: startAttempt,
        with: starting(attempt),
        status: 201,
        has: { deadlineAt: null },
      },
    ]);
    world.app.clock.advance(3 * 24 * 60 * minute);
    await world.client.query(
      `UPDATE identity.session SET last_used_at = now() + interval '3 days', expires_at = now() + interval '9 days'`,
    );
    await world.app.app.get(OverdueAttemptsCloser).handle();
    const body = {
      position: 1,
      epoch: 1,
      sequence: 1,
      response: { kind: 'single-choice', choice: '1' },
      marked: false,
      claimedAt: world.app.clock.now().toISOString(),
    };
    await walk([
      {
        as: 'learner',
        call: saveAnswer,
        with: { params: { attempt, answer: v7() }, body },
        status: 200,
        has: { late: false, deadlineAt: null },
      },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { state: 'open', deadlineAt: null },
      },
    ]);
    await laterThan(13);
    expect(await stateOf(attempt)).toEqual({ state: 'open', idle: null });
    await laterThan(1);
    expect(await stateOf(attempt)).toEqual({ state: 'expired', idle: 14 });
  });

  async function laterThan(days: number): Promise<void> {
    world.app.clock.advance(days * 24 * 60 * minute);
    await world.app.app.get(OverdueAttemptsCloser).handle();
  }

  async function stateOf(attempt: string): Promise<unknown> {
    const { rows } = await world.client.query(
      `SELECT state, extract(day FROM closed_at - (SELECT max(received_at) FROM assessment.answer WHERE attempt_id = a.id))::int AS idle FROM assessment.attempt a WHERE id = $1`,
      [attempt],
    );
    return rows[0];
  }

  it('started at the same moment as the grant has it, one way or the other', async () => {
    const attempt = v7();
    const [started, granted] = await Promise.all([
      call(world.app, startAttempt, starting(attempt), cookies.learner),
      call(world.app, grantAccommodation, granting(), cookies.administrator),
    ]);
    expect([started.status, granted.status]).toEqual([201, 201]);
    await walk([
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { extraMinutes: 15 },
      },
    ]);
  });
});

describe('a start that waits for whoever holds the member', () => {
  const starting = (attempt: string) => ({
    params: { enrolment: examples.completeEnrolment, attempt },
    body: { script: 'sr-Latn' },
  });

  async function whileHeld(
    change: string,
  ): Promise<{ status: number; body: { extraMinutes?: number; code?: string } }> {
    await world.client.query('BEGIN');
    await world.client.query('SELECT 1 FROM identity.member WHERE person_id = $1 FOR UPDATE', [
      examples.learner,
    ]);
    const started = call(world.app, startAttempt, starting(v7()), cookies.learner);
    await awaitCondition('the start waits', async () => {
      const { rows } = await world.client.query(
        `SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`,
      );
      return rows.length > 0;
    });
    await world.client.query(change);
    await world.client.query('COMMIT');
    return started;
  }

  it('has what was granted meanwhile', async () => {
    const grant = `INSERT INTO assessment.accommodation (id, organisation_id, person_id, number, extra_time_factor, time_limited, breaks, break_minutes, granted_by, granted_at)
      VALUES (gen_random_uuid(), '${examples.organisation}', '${examples.learner}', 1, 2, true, 0, 0, '${examples.administrator}', now())`;
    expect(await whileHeld(grant)).toMatchObject({ status: 201, body: { extraMinutes: 30 } });
  });

  it('is refused for what was passed meanwhile', async () => {
    const pass = `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at, closed_at, passed)
      SELECT gen_random_uuid(), organisation_id, person_id, id, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), true FROM learning.enrolment WHERE id = '${examples.completeEnrolment}'`;
    expect(await whileHeld(pass)).toMatchObject({
      status: 409,
      body: { code: 'assessment.attempts-used-up' },
    });
  });
});

describe('a grant in the middle of an attempt', () => {
  const attempt = examples.openAttempt;
  const looking = { params: { attempt } };

  async function deadlineAfter(minutes: number, to: object): Promise<void> {
    const { rows } = await world.client.query<{ started_at: Date }>(
      'SELECT started_at FROM assessment.attempt WHERE id = $1',
      [attempt],
    );
    const deadlineAt = new Date(
      (rows[0]?.started_at.getTime() ?? 0) + minutes * minute,
    ).toISOString();
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting({ to }), status: 201 },
      {
        as: 'learner',
        call: readAttempt,
        with: looking,
        status: 200,
        has: { state: 'open', deadlineAt },
      },
    ]);
  }

  it('extends it', () => deadlineAfter(45, halfMore));

  it('extends it within the ten minutes in which answers may still arrive', async () => {
    world.app.clock.advance(35 * minute);
    await deadlineAfter(60, { extraTimeFactor: 2 });
  });

  it('takes its limit away', async () => {
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ to: { timeLimited: false } }),
        status: 201,
      },
      { as: 'learner', call: readAttempt, with: looking, status: 200, has: { deadlineAt: null } },
    ]);
  });

  it('never shortens it, and is then no event of the attempt', async () => {
    await world.client.query('UPDATE assessment.attempt SET extra_time_factor = 2 WHERE id = $1', [
      attempt,
    ]);
    await deadlineAfter(60, halfMore);
    expect(await count(`platform.event WHERE type = 'assessment.attempt-extended'`)).toBe(0);
  });

  it('does not bring back what is long over', async () => {
    world.app.clock.advance(41 * minute);
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ to: { extraTimeFactor: 3 } }),
        status: 201,
        has: { openAttempts: 0 },
      },
      { as: 'learner', call: readAttempt, with: looking, status: 200, has: { state: 'expired' } },
    ]);
  });
});
