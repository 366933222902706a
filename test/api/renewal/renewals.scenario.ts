import { listOwnCertificates } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { enrol, listEnrolments } from '@svetionik/contracts/learning/enrolments';
import {
  readCertificate,
  replaceCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import {
  beginRenewal,
  listDueRenewals,
  readLife,
  readOwnLife,
} from '@svetionik/contracts/renewals';
import {
  findSuccession,
  type HeldCertificate,
} from '@svetionik/domain/certificates/lifecycle/succession';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openRenewalWorld, type RenewalWorld } from '../../support/renewal-world';

const as = 'administrator' as const;
const oldOne = examples.certificate;
const params = { certificate: oldOne };

let world: RenewalWorld;

beforeEach(async () => {
  world = await openRenewalWorld();
});

afterEach(() => world.close());

describe('a renewal', () => {
  it('is an enrolment of its own, once, that leaves the old evidence as it was', async () => {
    await world.endsIn(20);
    const before = await evidence();
    const replies = await Promise.all([world.begin(), world.begin(), world.begin()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    expect(await evidence()).toEqual(before);
    await world.walk([
      {
        as: 'learner',
        call: listDueRenewals,
        status: 200,
        has: { items: [{ certificate: oldOne, phase: 'renewable', renewal: { passed: false } }] },
      },
      {
        as: 'learner',
        call: enrol,
        with: { params: { enrolment: v7() }, body: { course: examples.otherCourseSlug } },
        status: 201,
      },
      {
        as: 'learner',
        call: beginRenewal,
        with: { params: { renewal: examples.passedEnrolment }, body: params },
        status: 200,
      },
    ]);
    const own = await call(world.app, listEnrolments, {}, world.cookies.learner);
    expect(
      own.body.items.filter(({ renews }: { renews: string | null }) => renews !== null),
    ).toHaveLength(1);
  });

  it('gives a new certificate with a term from the old last day, and the old one stays valid until its day', async () => {
    const until = await world.endsIn(20);
    const { body } = await world.begin();
    const fresh = await world.passAndIssue(body.id);
    await world.walk([
      {
        as,
        call: readCertificate,
        with: { params },
        status: 200,
        has: { status: 'valid', events: [{ type: 'renewed' }] },
      },
      {
        as,
        call: readLife,
        with: { params },
        status: 200,
        has: { until, phase: 'renewable', renewal: { certificate: { id: fresh } } },
      },
      { as: 'learner', call: listDueRenewals, status: 200, has: { items: [] } },
    ]);
    expect(await lastDayOn(fresh)).toBe(twoYearsAfter(until));
  });

  it('is told apart from what it renews in the list of its holder', async () => {
    await world.endsIn(20);
    const { body } = await world.begin();
    const fresh = await world.passAndIssue(body.id);
    await world.runJobsToTheEnd();
    const { body: own } = await call(world.app, listOwnCertificates, {}, world.cookies.learner);
    const [renewal, old] = [fresh, oldOne].map((sought) =>
      own.items.find(({ id }: { id: string }) => id === sought),
    );
    expect([renewal.renews, old.renews, old.replaces]).toEqual([old.enrolment, null, null]);
    expect(findSuccession<HeldCertificate>(old, own.items)).toMatchObject({
      renewedBy: { id: fresh },
      countsNow: { id: fresh },
    });
  });

  it.each([
    ['after the grace', -31, {}, 'expired'],
    ['within the window, where the rule says so', 20, { counts: 'from-completion' }, 'renewable'],
  ])('counts from completion %s', async (_, days, rule, phase) => {
    await world.endsIn(days, rule);
    await world.walk([
      { as: 'learner', call: listDueRenewals, status: 200, has: { items: [{ phase }] } },
    ]);
    const { body } = await world.begin();
    expect(await lastDayOn(await world.passAndIssue(body.id))).toBe(
      twoYearsAfter(addDays(world.today(), -1)),
    );
  });

  it('keeps its last day when it is corrected, and is noted once', async () => {
    await world.endsIn(20);
    const { body } = await world.begin();
    const fresh = await world.passAndIssue(body.id);
    await world.runJobsToTheEnd();
    await world.client.query(
      `UPDATE registry.certificate SET facts = facts || '{"expiresOn": "2030-03-03"}' WHERE id = $1`,
      [fresh],
    );
    const replacement = v7();
    await world.walk([
      {
        as,
        call: replaceCertificate,
        with: {
          params: { certificate: fresh, replacement },
          body: { reason: 'wrong-data', note: '' },
        },
        status: 201,
      },
    ]);
    expect(await lastDayOn(replacement)).toBe('2030-03-03');
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS noted FROM registry.certificate_event WHERE type = 'renewed'`,
    );
    expect(rows).toEqual([{ noted: 1 }]);
  });

  it('goes by another course where the edition names one that is offered', async () => {
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM catalogue.course WHERE slug = $1',
      [examples.courseSlug],
    );
    await world.endsIn(20, { course: rows[0]?.id });
    const { body } = await world.begin();
    await world.walk([
      {
        as: 'learner',
        call: readOwnLife,
        with: { params },
        status: 200,
        has: { course: { slug: examples.courseSlug }, renewal: { enrolment: body.id } },
      },
    ]);
    const { rows: taken } = await world.client.query(
      'SELECT course_id AS course FROM learning.enrolment WHERE id = $1',
      [body.id],
    );
    expect(taken).toEqual([{ course: rows[0]?.id }]);
  });

  it('is refused before its window, of what counts for ever, of what is revoked, and of what is not one’s own', async () => {
    const other = await world.given.session(examples.newPerson);
    await world.walk([
      {
        as: 'learner',
        call: beginRenewal,
        with: { params: { renewal: v7() }, body: params },
        status: 409,
        has: { code: 'certification.nothing-to-renew' },
      },
    ]);
    const until = await world.endsIn(91);
    await world.walk([
      {
        as: 'learner',
        call: beginRenewal,
        with: { params: { renewal: v7() }, body: params },
        status: 409,
        has: { code: 'certification.renewal-not-open', details: { from: addDays(until, -90) } },
      },
      { as, call: beginRenewal, with: { params: { renewal: v7() }, body: params }, status: 404 },
      {
        as,
        call: revokeCertificate,
        with: { params, body: { reason: 'other', note: '' } },
        status: 200,
      },
      {
        as: 'learner',
        call: beginRenewal,
        with: { params: { renewal: v7() }, body: params },
        status: 409,
        has: { code: 'certification.status-final' },
      },
    ]);
    expect((await call(world.app, readOwnLife, { params }, other)).status).toBe(404);
  });
});

async function evidence(): Promise<unknown> {
  const { rows } = await world.client.query(
    'SELECT * FROM assessment.attempt JOIN registry.certificate USING (enrolment_id) ORDER BY 1, 2',
  );
  return rows;
}

async function lastDayOn(certificate: string): Promise<string | undefined> {
  const { rows } = await world.client.query<{ day: string }>(
    `SELECT facts->>'expiresOn' AS day FROM registry.certificate WHERE id = $1`,
    [certificate],
  );
  return rows[0]?.day;
}

/** The last day of two years that begin the day after. */
function twoYearsAfter(day: string): string {
  const next = addDays(day, 1);
  return addDays(`${Number(next.slice(0, 4)) + 2}${next.slice(4)}`, -1);
}
