import { examples } from '@svetionik/contracts/examples';
import { listDueRenewals } from '@svetionik/contracts/renewals';
import { listOwnCourses } from '@svetionik/contracts/status';
import { call } from '../../support/call';
import { openRenewalWorld, type RenewalWorld } from '../../support/renewal-world';

const oldOne = examples.certificate;

let world: RenewalWorld;

beforeEach(async () => {
  world = await openRenewalWorld();
});

afterEach(() => world.close());

describe('reminders of a renewal', () => {
  const day = 24 * 3600 * 1000;

  it('go out once on each of their days, by however many workers, and to nobody who has renewed', async () => {
    await world.endsIn(31);
    await orderReminders(3);
    await Promise.all([world.app.runJobs(), world.app.runJobs(), world.app.runJobs()]);
    expect(world.app.mail).toHaveLength(1);
    world.app.clock.advance(2 * day);
    expect(await remind()).toHaveLength(1);
    expect(await remind()).toEqual([]);
    await world.client
      .query(`INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, renews_id)
      SELECT gen_random_uuid(), e.organisation_id, e.person_id, e.course_id, e.course_edition_id, now(), e.id
      FROM learning.enrolment e JOIN registry.certificate c ON c.enrolment_id = e.id WHERE c.id = '${oldOne}'`);
    world.app.clock.advance(25 * day);
    expect(await remind()).toMatchObject([{ to: 'polaznica@primer.rs' }]);
  });

  it('wait while what was handed in is being marked, and come where that did not pass', async () => {
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM catalogue.course WHERE slug = $1',
      [examples.courseSlug],
    );
    await world.endsIn(20, { course: rows[0]?.id });
    const { body } = await world.begin();
    await world.certificates.handedInAttempt(body.id);
    await world.walk([
      {
        as: 'learner',
        call: listDueRenewals,
        status: 200,
        has: { items: [{ renewal: { passed: false, handedInAt: expect.any(String) } }] },
      },
    ]);
    expect(await readStatus(body.id)).toMatchObject({
      state: 'renewal-window',
      next: { step: 'wait-for-marks', at: expect.any(String) },
    });
    expect(await remind()).toEqual([]);
    await world.certificates.failedMarks(body.id);
    expect(await readStatus(body.id)).toMatchObject({ next: { step: 'go-on-with-renewal' } });
    expect(await remind()).toHaveLength(1);
    expect(await remind()).toEqual([]);
  });

  it('are not sent any more once it is handed in', async () => {
    await world.endsIn(20);
    const { body } = await world.begin();
    await mailAgain();
    expect(world.app.mail).toHaveLength(1);
    await world.certificates.handedInAttempt(body.id);
    await mailAgain();
    expect(world.app.mail).toHaveLength(1);
  });

  it.each([
    [
      'renewed',
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version, started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT gen_random_uuid(), organisation_id, person_id, id, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 9, 10, true, '{"percent": 90}' FROM learning.enrolment WHERE renews_id IS NOT NULL`,
    ],
    ['revoked', `UPDATE registry.certificate SET status = 'revoked'`],
    ['only participated', `UPDATE registry.certificate SET kind = 'participation'`],
    ['blocked', 'UPDATE identity.person SET blocked_at = now()'],
  ])('go to nobody who has %s', async (_, change) => {
    await world.endsIn(20);
    await world.begin();
    await world.client.query(change);
    expect(await remind()).toEqual([]);
  });
});

/** The mails of one run of reminders. */
async function remind(): Promise<readonly unknown[]> {
  const before = world.app.mail.length;
  await orderReminders(1);
  await world.runJobsToTheEnd();
  return world.app.mail.slice(before);
}

/** One that was ordered is written. */
async function mailAgain(): Promise<void> {
  await world.client.query(
    `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, created_at)
     SELECT gen_random_uuid(), organisation_id, 'certification.mailReminder', jsonb_build_object('certificateId', id), now(), now() FROM registry.certificate WHERE id = $1`,
    [oldOne],
  );
  await world.runJobsToTheEnd();
}

async function orderReminders(runs: number): Promise<void> {
  await world.client.query(
    `INSERT INTO platform.job (id, handler, ids, run_at, created_at) SELECT gen_random_uuid(), 'certification.remindHolders', '{}', now(), now() FROM generate_series(1, $1)`,
    [runs],
  );
}

/** Where the holder is with the certificate that an enrolment renews. */
async function readStatus(renewal: string): Promise<unknown> {
  const { body } = await call(world.app, listOwnCourses, {}, world.cookies.learner);
  return body.items.find(
    ({ status }: { status: { renewal?: string } }) => status.renewal === renewal,
  )?.status;
}
