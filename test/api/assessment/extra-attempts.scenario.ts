import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { allowAttempt, listUsedUp } from '@svetionik/contracts/retakes';
import { readAssessment, startAttempt } from '@svetionik/contracts/learning/attempts';
import { listOwnCourses } from '@svetionik/contracts/status';
import { tellNext } from '@svetionik/domain/learning/tell-status';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { scenario, type Step } from '../../support/scenario';
import { Learner } from '../../support/standard-courses';
import { openWorld, type TestWorld } from '../../support/test-world';

type Person = 'administrator' | 'learner' | 'elsewhere';

const reason = 'Prekid struje u toku provere.';
let world: TestWorld;
let given: GivenCertificates;
let cookies: Readonly<Record<Person, string>>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenCertificates(world.client);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.trainer),
    elsewhere: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const enrolment = examples.usedUpEnrolment;
const walk = (steps: readonly Step<Person>[]): Promise<Response> =>
  scenario(world.app, cookies, steps);
const allowing = (given: { enrolment?: string; id?: string; reason?: string } = {}) => ({
  params: { enrolment: given.enrolment ?? enrolment, extraAttempt: given.id ?? v7() },
  body: { reason: given.reason ?? reason },
});
const starting = (attempt: string = v7()) => ({
  params: { enrolment, attempt },
  body: { script: 'sr-Latn' },
});

/** The person of the standard data without an attempt left has finished the modules too. */
async function finishModules(): Promise<void> {
  await new Learner(world.app, world.client, cookies.learner).finishModules(enrolment);
}

async function usedUp(latin: string): Promise<string> {
  const person = await world.given.person({
    email: `${v7()}@primer.rs`,
    name: { latin, cyrillic: latin },
    profession: 'police',
  });
  return given.usedUp({ person });
}

async function count(table: string): Promise<number> {
  const { rows } = await world.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return rows[0]?.count ?? 0;
}

describe('allowing another attempt', () => {
  it('lets the learner start at once, says so, and is used up by one start', async () => {
    await finishModules();
    const attempt = v7();
    await walk([
      {
        as: 'learner',
        call: readAssessment,
        with: { params: { enrolment } },
        status: 200,
        has: { start: { allowed: false, reason: 'none-left' }, extraAttempt: null },
      },
      {
        as: 'learner',
        call: startAttempt,
        with: starting(),
        status: 409,
        has: { code: 'assessment.attempts-used-up' },
      },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing(),
        status: 201,
        has: { enrolment, number: 4 },
      },
      { as: 'administrator', call: listUsedUp, status: 200, has: { items: [] } },
    ]);
    const { body } = await walk([
      {
        as: 'learner',
        call: readAssessment,
        with: { params: { enrolment } },
        status: 200,
        has: { start: { allowed: true, reason: null, at: null } },
      },
    ]);
    expect(Date.parse(body.extraAttempt.allowedAt)).toBeLessThanOrEqual(Date.now());
    await walk([
      {
        as: 'learner',
        call: startAttempt,
        with: starting(attempt),
        status: 201,
        has: { number: 4 },
      },
      {
        as: 'learner',
        call: readAssessment,
        with: { params: { enrolment } },
        status: 200,
        has: { start: { reason: 'open' }, extraAttempt: null },
      },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing(),
        status: 409,
        has: { code: 'learning.attempt-under-way' },
      },
      {
        as: 'learner',
        call: submitAttempt,
        with: { params: { attempt }, body: { epoch: 1 } },
        status: 200,
        has: { passed: false },
      },
      {
        as: 'learner',
        call: readAssessment,
        with: { params: { enrolment } },
        status: 200,
        has: { start: { allowed: false, reason: 'none-left' }, extraAttempt: null },
      },
      {
        as: 'administrator',
        call: listUsedUp,
        status: 200,
        has: { items: [{ attempts: 4, extra: 1, best: 30, last: { percent: 0 } }] },
      },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing(),
        status: 201,
        has: { number: 5 },
      },
    ]);
  });

  it('sent again is one; another reason, or another enrolment, under its id is refused', async () => {
    const id = v7();
    await walk([
      { as: 'administrator', call: allowAttempt, with: allowing({ id }), status: 201 },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing({ id }),
        status: 200,
        has: { id, number: 4 },
      },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing({ id, reason: 'Drugi razlog.' }),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing({ id, enrolment: await usedUp('Ana Čolić') }),
        status: 409,
        has: { code: 'creation.differs' },
      },
    ]);
    expect(await count('learning.extra_attempt')).toBe(1);
  });

  it('by several people at once gives one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, () =>
        call(world.app, allowAttempt, allowing(), cookies.administrator),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(
      new Set(replies.filter(({ status }) => status === 409).map(({ body }) => body.code)),
    ).toEqual(new Set(['learning.attempts-left']));
    expect(await count('learning.extra_attempt')).toBe(1);
  });

  it.each([
    ['still has one', examples.completeEnrolment, 'learning.attempts-left'],
    ['has one under way', examples.enrolment, 'learning.attempt-under-way'],
    ['has passed', examples.passedEnrolment, 'learning.already-passed'],
  ])('is refused for who %s, and changes nothing', async (_, other, code) => {
    await walk([
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing({ enrolment: other }),
        status: 409,
        has: { code },
      },
    ]);
    expect([
      await count('learning.extra_attempt'),
      await count(`platform.audit WHERE action = 'learning.allowAttempt'`),
    ]).toEqual([0, 0]);
  });

  it('while a wait runs is refused too: the wait is not got around', async () => {
    await world.client.query(
      'DELETE FROM assessment.attempt WHERE enrolment_id = $1 AND number = 3',
      [enrolment],
    );
    await walk([
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing(),
        status: 409,
        has: { code: 'learning.attempts-left' },
      },
    ]);
  });

  it('closes an attempt whose time is long up, as the program itself, and then allows', async () => {
    await finishModules();
    await walk([
      { as: 'administrator', call: allowAttempt, with: allowing(), status: 201 },
      { as: 'learner', call: startAttempt, with: starting(), status: 201 },
    ]);
    world.app.clock.advance(45 * 60_000);
    await walk([
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing(),
        status: 201,
        has: { number: 5 },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT actor_id FROM platform.event WHERE type = 'assessment.failed' AND ids->>'enrolmentId' = $1`,
      [enrolment],
    );
    expect(rows).toEqual([{ actor_id: null }]);
  });

  it('is refused with a personal number in the reason, which is stored nowhere', async () => {
    await walk([
      {
        as: 'administrator',
        call: allowAttempt,
        with: allowing({ reason: 'Molba, JMBG 0101990710008' }),
        status: 422,
        has: { code: 'text.personal-number' },
        hasNot: ['0101990710008'],
      },
    ]);
    expect(await count('learning.extra_attempt')).toBe(0);
  });

  it('keeps the reason in the audit, ids in the event, and the row for good', async () => {
    const id = v7();
    await walk([{ as: 'administrator', call: allowAttempt, with: allowing({ id }), status: 201 }]);
    const audits = await world.client.query(
      `SELECT a.actor_id, a.subject_ids, r.text AS reason FROM platform.audit a JOIN platform.audit_reason r ON r.entry_id = a.id
       WHERE a.action = 'learning.allowAttempt'`,
    );
    expect(audits.rows).toEqual([
      { actor_id: examples.administrator, subject_ids: [id, enrolment, examples.trainer], reason },
    ]);
    const events = await world.client.query(
      `SELECT ids FROM platform.event WHERE type = 'learning.attempt-allowed'`,
    );
    expect(events.rows).toEqual([
      { ids: { extraAttemptId: id, enrolmentId: enrolment, personId: examples.trainer } },
    ]);
    await world.client.query('SET ROLE svetionik_app');
    for (const change of [
      'UPDATE learning.extra_attempt SET number = 9',
      'DELETE FROM learning.extra_attempt',
    ])
      await expect(world.client.query(change)).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });
});

describe('the mail about it', () => {
  it('leads to the page of the assessment, once', async () => {
    await walk([{ as: 'administrator', call: allowAttempt, with: allowing(), status: 201 }]);
    await world.app.runJobs();
    expect(world.app.mail).toMatchObject([
      { to: 'edukator@primer.rs', subject: 'Novost na Vašem nalogu' },
    ]);
    expect(world.app.mail[0]?.text).toContain(`/learn/${enrolment}/assessment\n`);
  });

  it('says what is asked next, as the pages do', async () => {
    await finishModules();
    await walk([{ as: 'administrator', call: allowAttempt, with: allowing(), status: 201 }]);
    await world.app.runJobs();
    const { body } = await walk([{ as: 'learner', call: listOwnCourses, status: 200 }]);
    const { status } = body.items.find(
      (course: { enrolment: string }) => course.enrolment === enrolment,
    );
    expect(status).toMatchObject({ state: 'assessment-open', next: { step: 'start' } });
    expect(world.app.mail[0]?.text.trimEnd().split('\n').at(-1)).toBe(tellNext(status, 'sr-Latn'));
  });

  it.each([
    [
      'the attempt was started before it went',
      async () => void (await call(world.app, startAttempt, starting(), cookies.learner)),
    ],
    [
      'the account is blocked',
      async () =>
        void (await world.client.query(
          'UPDATE identity.person SET blocked_at = now() WHERE id = $1',
          [examples.trainer],
        )),
    ],
  ])('is not written where %s', async (_, happens) => {
    await finishModules();
    await walk([{ as: 'administrator', call: allowAttempt, with: allowing(), status: 201 }]);
    await happens();
    await world.app.runJobs();
    expect(world.app.mail).toEqual([]);
  });
});
