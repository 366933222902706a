import { examples } from '@svetionik/contracts/examples';
import { listLawChanges, recordLawChange, withdrawLawChange } from '@svetionik/contracts/laws';
import { readCertificate, replaceCertificate } from '@svetionik/contracts/register';
import {
  listDueRenewals,
  readLife,
  readOwnLife,
  recogniseLeaveOfAbsence,
  withdrawLeaveOfAbsence,
} from '@svetionik/contracts/renewals';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import { longDate } from '@svetionik/domain/language/calendar-date';
import { v7 } from 'uuid';
import { openRenewalWorld, type RenewalWorld } from '../../support/renewal-world';

const as = 'administrator' as const;
const oldOne = examples.certificate;
const params = { certificate: oldOne };

let world: RenewalWorld;

beforeEach(async () => {
  world = await openRenewalWorld();
});

afterEach(() => world.close());

describe('the last day', () => {
  it('moves by a leave of absence that an administrator recognises, and back', async () => {
    const until = await world.endsIn(20);
    const leave = v7();
    const days = { from: addDays(world.today(), -9), to: addDays(world.today(), 90) };
    const order = { params: { leave }, body: { person: examples.learner, ...days } };
    await world.walk([
      { as, call: recogniseLeaveOfAbsence, with: order, status: 201 },
      { as, call: recogniseLeaveOfAbsence, with: order, status: 200 },
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { ...order, body: { ...order.body, to: days.from } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { ...order, body: { ...order.body, to: '2020-01-01' } },
        status: 400,
      },
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { params: { leave: v7() }, body: { ...order.body, person: examples.newPerson } },
        status: 404,
      },
      {
        as: 'learner',
        call: readOwnLife,
        with: { params },
        status: 200,
        has: { until: addDays(until, 100), phase: 'valid' },
      },
      { as, call: withdrawLeaveOfAbsence, with: { params: { leave } }, status: 204 },
      { as, call: withdrawLeaveOfAbsence, with: { params: { leave } }, status: 404 },
      {
        as: 'learner',
        call: readOwnLife,
        with: { params },
        status: 200,
        has: { until, phase: 'renewable' },
      },
    ]);
  });

  it('moves by each day of a leave once, where a renewal is issued during it', async () => {
    const until = await world.endsIn(20);
    const body = {
      person: examples.learner,
      from: addDays(world.today(), -9),
      to: addDays(world.today(), 9),
    };
    await world.walk([
      { as, call: recogniseLeaveOfAbsence, with: { params: { leave: v7() }, body }, status: 201 },
    ]);
    const renewal = await world.begin();
    const fresh = await world.passAndIssue(renewal.body.id);
    const last = twoYearsAfter(addDays(until, 19));
    expect(await lastDayOn(fresh)).toBe(last);
    await world.walk([
      {
        as,
        call: readLife,
        with: { params: { certificate: fresh } },
        status: 200,
        has: { until: last },
      },
    ]);
  });

  it('is that of what it corrects, moved by leave and by a change of law alike', async () => {
    const until = await world.endsIn(20);
    const leave = {
      person: examples.learner,
      from: addDays(world.today(), -109),
      to: addDays(world.today(), -90),
    };
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM catalogue.course WHERE slug = $1',
      [examples.otherCourseSlug],
    );
    const law = {
      changedOn: addDays(world.today(), -30),
      renewBy: addDays(world.today(), 10),
      source: 'Službeni glasnik',
      serbian: 'Промењен је поступак.',
      english: 'It changed.',
      courses: [rows[0]?.id ?? ''],
    };
    const [first, second] = [v7(), v7()];
    const life = {
      call: readLife,
      with: { params: { certificate: second } },
      status: 200,
    } as const;
    await world.walk([
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { params: { leave: v7() }, body: leave },
        status: 201,
      },
    ]);
    for (const [certificate, replacement] of [
      [oldOne, first],
      [first, second],
    ] as const) {
      await world.walk([
        {
          as,
          call: replaceCertificate,
          with: { params: { certificate, replacement }, body: { reason: 'wrong-data', note: '' } },
          status: 201,
        },
      ]);
      await world.runJobsToTheEnd();
    }
    await world.walk([
      { as, ...life, has: { until: addDays(until, 20) } },
      {
        as,
        call: recordLawChange,
        with: { params: { change: v7() }, body: law },
        status: 201,
        has: { holders: 1 },
      },
      {
        as,
        ...life,
        has: {
          until: law.renewBy,
          entries: [
            { kind: 'leave' },
            { kind: 'window-opens' },
            { kind: 'law-changed' },
            { kind: 'issued' },
            { kind: 'last-day' },
            { kind: 'grace-ends' },
          ],
        },
      },
      {
        as,
        call: readCertificate,
        with: { params: { certificate: second } },
        status: 200,
        has: { expiresOn: law.renewBy },
      },
    ]);
  });

  it('moves by a change of law, also of what counted for ever, until that is withdrawn', async () => {
    const { rows } = await world.client.query<{ id: string }>(
      'SELECT id FROM catalogue.course WHERE slug = $1',
      [examples.otherCourseSlug],
    );
    const renewBy = addDays(world.today(), 200);
    const body = {
      changedOn: addDays(world.today(), -30),
      renewBy,
      source: 'Službeni glasnik',
      serbian: 'Промењен је поступак.',
      english: 'It changed.',
      courses: [rows[0]?.id ?? ''],
    };
    const change = v7();
    const order = { params: { change }, body };
    await world.walk([
      {
        as,
        call: recordLawChange,
        with: { ...order, body: { ...body, courses: [v7()] } },
        status: 422,
        has: { code: 'certification.course-unknown' },
      },
      {
        as,
        call: recordLawChange,
        with: order,
        status: 201,
        has: { holders: 1, sentence: { 'sr-Latn': 'Promenjen je postupak.', en: 'It changed.' } },
      },
      { as, call: recordLawChange, with: order, status: 200 },
      {
        as,
        call: recordLawChange,
        with: { ...order, body: { ...body, english: 'Other.' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'learner',
        call: listDueRenewals,
        status: 200,
        has: { items: [{ certificate: oldOne, until: renewBy, phase: 'renewable' }] },
      },
      {
        as: 'learner',
        call: readOwnLife,
        with: { params },
        status: 200,
        has: {
          entries: [
            { kind: 'issued' },
            { kind: 'law-changed', to: renewBy, law: { source: 'Službeni glasnik' } },
            { kind: 'window-opens' },
            { kind: 'last-day', day: renewBy },
          ],
        },
      },
      { as, call: listLawChanges, status: 200, has: { items: [{ id: change }], next: null } },
    ]);
    const before = world.app.mail.length;
    await world.app.runJobs();
    expect(world.app.mail.slice(before)).toMatchObject([
      { to: 'polaznica@primer.rs', subject: 'Podsetnik za jedan rok' },
    ]);
    const by = longDate(renewBy, 'sr-Latn', 'genitive');
    expect(world.app.mail.at(-1)?.text).toContain(`\nRok je ${by}.\n`);
    await world.walk([
      { as, call: withdrawLawChange, with: { params: { change } }, status: 200 },
      { as: 'learner', call: listDueRenewals, status: 200, has: { items: [] } },
    ]);
  });
});

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
