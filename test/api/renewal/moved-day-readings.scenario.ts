import { checkCertificate, listOwnCertificates } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { recordLawChange, withdrawLawChange } from '@svetionik/contracts/laws';
import { listCertificates, readCertificate } from '@svetionik/contracts/register';
import {
  readLife,
  recogniseLeaveOfAbsence,
  withdrawLeaveOfAbsence,
} from '@svetionik/contracts/renewals';
import { erasePerson } from '@svetionik/contracts/privacy';
import { readTranscript } from '@svetionik/contracts/transcript';
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

describe('every reading', () => {
  it('of a recognised leave of absence is the moved day, and tells nobody why', async () => {
    const documentSays = await world.endsIn(-10);
    const leave = v7();
    const order = {
      params: { leave },
      body: {
        person: examples.learner,
        from: addDays(world.today(), -20),
        to: addDays(world.today(), 60),
      },
    };
    expect(await readings()).toEqual({ all: `expired ${documentSays}`, moved: null });
    await world.walk([{ as, call: recogniseLeaveOfAbsence, with: order, status: 201 }]);
    expect(await readings()).toEqual({
      all: `valid ${addDays(documentSays, 81)}`,
      moved: { documentSays, law: null },
    });
    await world.walk([
      { as, call: withdrawLeaveOfAbsence, with: { params: { leave } }, status: 204 },
    ]);
    expect(await readings()).toEqual({ all: `expired ${documentSays}`, moved: null });
  });

  it('of a change of law is its day, with where it stands', async () => {
    const [change, renewBy] = [v7(), addDays(world.today(), -1)];
    await world.walk([
      {
        as,
        call: recordLawChange,
        with: {
          params: { change },
          body: { ...(await lawOf(renewBy)), changedOn: addDays(world.today(), -30) },
        },
        status: 201,
      },
    ]);
    const law = {
      changedOn: addDays(world.today(), -30),
      renewBy,
      source: 'Službeni glasnik',
      sourceText: { 'sr-Latn': 'Službeni glasnik', 'sr-Cyrl': 'Службени гласник' },
      sentence: {
        'sr-Latn': 'Promenjen je postupak.',
        'sr-Cyrl': 'Промењен је поступак.',
        en: 'It changed.',
      },
    };
    expect(await readings()).toEqual({
      all: `expired ${renewBy}`,
      moved: { documentSays: null, law },
    });
    await world.walk([{ as, call: withdrawLawChange, with: { params: { change } }, status: 200 }]);
    expect(await readings()).toEqual({ all: 'valid null', moved: null });
  });

  it('of what is issued while a change of law is recorded has its day too', async () => {
    const renewBy = addDays(world.today(), 200);
    const order = {
      params: { change: v7() },
      body: { ...(await lawOf(renewBy)), changedOn: addDays(world.today(), 20) },
    };
    await world.passed('Ana Ilić');
    const [issued, recorded] = await Promise.all([
      world.issue(2),
      call(world.app, recordLawChange, order, world.cookies.administrator),
    ]);
    expect([issued.status, recorded.status]).toEqual([201, 201]);
    const { rows } = await world.client.query(
      `SELECT to_char(expires_on, 'YYYY-MM-DD') AS day FROM registry.certificate WHERE issued_on = $1`,
      [world.today()],
    );
    expect(rows).toEqual([{ day: renewBy }, { day: renewBy }]);
  });

  it('of somebody who is erased goes on from the day to which leaves had moved it, and asks nobody to renew', async () => {
    const documentSays = await world.endsIn(20);
    const [first, second, renewBy] = [v7(), v7(), addDays(world.today(), 50)];
    const leave = { person: examples.learner, from: world.today(), to: addDays(world.today(), 99) };
    const change = { ...(await lawOf(renewBy)), changedOn: addDays(world.today(), -30) };
    await world.walk([
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { params: { leave: v7() }, body: leave },
        status: 201,
      },
      {
        as,
        call: recordLawChange,
        with: { params: { change: first }, body: change },
        status: 201,
        has: { holders: 1 },
      },
      {
        as,
        call: erasePerson,
        with: {
          params: { person: examples.learner },
          body: { address: 'polaznica@primer.rs', ground: 'request', askedOn: world.today() },
        },
        status: 204,
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: examples.checkCode } },
        status: 200,
        has: { expiresOn: renewBy, moved: { documentSays, law: { renewBy } } },
      },
      { as, call: withdrawLawChange, with: { params: { change: first } }, status: 200 },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: examples.checkCode } },
        status: 200,
        has: { expiresOn: addDays(documentSays, 100), moved: { documentSays, law: null } },
      },
      {
        as,
        call: recordLawChange,
        with: { params: { change: second }, body: change },
        status: 201,
        has: { holders: 0 },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: examples.checkCode } },
        status: 200,
        has: { expiresOn: renewBy },
      },
      {
        as,
        call: recogniseLeaveOfAbsence,
        with: { params: { leave: v7() }, body: leave },
        status: 404,
      },
    ]);
    expect(await remind()).toHaveLength(1);
    expect(world.app.mail.map(({ subject }) => subject)).toEqual(['Vaš nalog je izbrisan']);
    const { rows: told } = await world.client.query(
      'SELECT 1 FROM renewal.reminder WHERE certificate_id = $1',
      [oldOne],
    );
    expect(told).toEqual([]);
  });

  /** What each screen says of the certificate and until when, which has to be one; and what the check page says of the move. */
  async function readings() {
    const mine = ({ body }: { body: { items: { id: string }[] } }) =>
      body.items.find(({ id }) => id === oldOne);
    const { body: check } = await call(world.app, checkCertificate, {
      params: { code: examples.checkCode },
    });
    const { body: page } = await call(
      world.app,
      readCertificate,
      { params },
      world.cookies.administrator,
    );
    const { body: transcript } = await call(world.app, readTranscript, {}, world.cookies.learner);
    const { body: life } = await call(world.app, readLife, { params }, world.cookies.administrator);
    const all: { standing: string; expiresOn: string | null }[] = [
      check,
      page,
      { standing: page.standing, expiresOn: life.until },
      mine(await call(world.app, listOwnCertificates, {}, world.cookies.learner)),
      mine(
        await call(
          world.app,
          listCertificates,
          { query: { standing: check.standing } },
          world.cookies.administrator,
        ),
      ),
      transcript.courses.find(
        ({ certificate }: { certificate: { id: string } | null }) => certificate?.id === oldOne,
      ).certificate,
    ];
    return {
      all: [...new Set(all.map(({ standing, expiresOn }) => `${standing} ${expiresOn}`))].join(
        ', ',
      ),
      moved: check.moved,
    };
  }

  async function lawOf(renewBy: string) {
    const { rows } = await world.client.query<{ id: string }>('SELECT id FROM catalogue.course');
    return {
      renewBy,
      source: 'Službeni glasnik',
      serbian: 'Промењен је поступак.',
      english: 'It changed.',
      courses: rows.map(({ id }) => id),
    };
  }
});

/** The mails of one run of reminders. */
async function remind(): Promise<readonly unknown[]> {
  const before = world.app.mail.length;
  await orderReminders(1);
  await world.runJobsToTheEnd();
  return world.app.mail.slice(before);
}

async function orderReminders(runs: number): Promise<void> {
  await world.client.query(
    `INSERT INTO platform.job (id, handler, ids, run_at, created_at) SELECT gen_random_uuid(), 'certification.remindHolders', '{}', now(), now() FROM generate_series(1, $1)`,
    [runs],
  );
}
