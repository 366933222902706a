import {
  checkCertificate,
  compareDocument,
  confirmHolder,
  listOwnCertificates,
} from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { revokeCertificate } from '@svetionik/contracts/register';
import { issueDate } from '@svetionik/domain/certificates/register';
import { ChecksService } from '../../../apps/backend/src/features/registry/checks.service';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';

const as = 'administrator' as const;
const day = 24 * 60 * 60 * 1000;

let world: CertificationWorld;

beforeEach(async () => {
  world = await openCertificationWorld();
});

afterEach(() => world.close());

describe('the check page', () => {
  const params = { code: examples.checkCode };
  const wrong = { params, body: { name: 'Jelena Jovanović' } };

  it.each([
    'JELENA  STOJANOVIĆ',
    'Jelena Stojanovic',
    'стојановић јелена',
    'Јелена Стојановић',
    'jelena stojanović',
    'Jelena\u00a0Stojanovic\u0301',
    '\u202eЈелена\u202c Стојано\u200bвић ',
  ])('confirms the name typed as %s', async (name) => {
    await world.walk([
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name } },
        status: 200,
        has: { matches: true },
      },
    ]);
  });

  it.each(['Jelena Stojanovac', 'Jelena Jelena Stojanović', 'Jelena'])(
    'does not confirm %s',
    async (name) => {
      await world.walk([
        {
          as: 'nobody',
          call: confirmHolder,
          with: { params, body: { name } },
          status: 200,
          has: { matches: false },
        },
      ]);
    },
  );

  it('says from the day after the last one, by the calendar in Belgrade, that it has expired, and why it was revoked', async () => {
    const { date: today } = issueDate(world.app.clock.now(), 'Europe/Belgrade');
    const expire = (daysAgo: number) =>
      world.client.query(
        'UPDATE registry.certificate SET expires_on = $2::date - $3::int WHERE check_code = $1',
        [examples.checkCode, today, daysAgo],
      );
    await expire(0);
    const check = { as: 'nobody', call: checkCertificate, with: { params }, status: 200 } as const;
    await world.walk([
      { ...check, has: { status: 'valid', standing: 'valid', reason: null, expiresOn: today } },
    ]);
    await expire(1);
    await world.walk([
      { ...check, has: { status: 'valid', standing: 'expired' } },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: { items: [{ id: examples.certificate, standing: 'expired' }] },
      },
      {
        as,
        call: revokeCertificate,
        with: {
          params: { certificate: examples.certificate },
          body: { reason: 'misconduct', note: 'tajno' },
        },
        status: 200,
        has: { standing: 'revoked' },
      },
      {
        ...check,
        has: { status: 'revoked', standing: 'revoked', reason: 'misconduct' },
        hasNot: ['tajno'],
      },
    ]);
  });

  it('confirms the name on the document, not another one of the same person', async () => {
    await world.client.query(
      `UPDATE registry.certificate SET entry = jsonb_set(entry, '{holder,cyrillic}', '"Петар Петровић"') WHERE check_code = $1`,
      [examples.checkCode],
    );
    await world.walk([
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name: 'Петар Петровић' } },
        status: 200,
        has: { matches: false },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name: 'Јелена Стојановић' } },
        status: 200,
        has: { matches: true },
      },
    ]);
  });

  it('answers ten wrong names a day, counted by the day in Belgrade', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 14 }, () => call(world.app, confirmHolder, wrong)),
    );
    expect(attempts.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(attempts.filter(({ status }) => status === 429).map(({ body }) => body.code)).toEqual(
      Array(4).fill('certification.name-tries-used-up'),
    );
    await world.walk([{ as: 'nobody', call: checkCertificate, with: { params }, status: 200 }]);
    world.app.clock.advance(day);
    await world.walk([
      { as: 'nobody', call: confirmHolder, with: wrong, status: 200, has: { matches: false } },
    ]);
  });

  it('takes no attempt for the right name, and none from others', async () => {
    const checks = world.app.app.get(ChecksService);
    const visitor = {
      kind: 'visitor',
      organisationId: examples.organisation,
      address: undefined,
      hasLeft: false,
      permissions: new Set<never>(),
    } as const;
    const ask = (name: string, from: string) =>
      checks.confirmHolder(visitor, examples.checkCode, name, from);
    for (let count = 0; count < 12; count += 1) await ask('Јелена Стојановић', 'one');
    for (let count = 0; count < 10; count += 1) await ask('Јелена Јовановић', 'other');
    expect(await ask('Јелена Стојановић', 'one')).toEqual({ matches: true, triesLeft: 10 });
    await expect(ask('Јелена Стојановић', 'other')).rejects.toMatchObject({
      code: 'certification.name-tries-used-up',
    });
  });

  it('leaves each address one attempt on a day on which many names were wrong', async () => {
    await world.client.query(
      `INSERT INTO registry.name_attempt (certificate_id, on_day, tries) SELECT id, $2, 100 FROM registry.certificate WHERE check_code = $1`,
      [examples.checkCode, issueDate(world.app.clock.now(), 'Europe/Belgrade').date],
    );
    const replies = [
      await call(world.app, confirmHolder, wrong),
      await call(world.app, confirmHolder, wrong),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 429]);
  });

  it('leaves that attempt to whoever had mistyped the name before', async () => {
    const right = { params, body: { name: 'Јелена Стојановић' } };
    await call(world.app, confirmHolder, wrong);
    await call(world.app, confirmHolder, wrong);
    await world.client.query(
      `UPDATE registry.name_attempt SET tries = 100 WHERE certificate_id = (SELECT id FROM registry.certificate WHERE check_code = $1)`,
      [examples.checkCode],
    );
    await world.walk([
      {
        as: 'nobody',
        call: confirmHolder,
        with: right,
        status: 200,
        has: { matches: true, triesLeft: 1 },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: wrong,
        status: 200,
        has: { matches: false, triesLeft: 0 },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: right,
        status: 429,
        has: { code: 'certification.name-tries-used-up' },
      },
    ]);
  });

  it('answers in one form for codes that nobody has and documents that are not there to see', async () => {
    const codes = ['4ET8XH8FG41S8SHM', '0000000000000000', '7K3MQ2V9XH4T0B58'];
    const replies = await Promise.all(
      codes.map((code) => call(world.app, checkCertificate, { params: { code } })),
    );
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it.each([
    ['a code that nobody has', '4ET8XH8FG41S8SHM'],
    ['a mistyped code', '7K3MQ2V9XH4T0B58'],
    ['the code of a document that could not be made', '0000000000000000'],
    ['something else', 'br. 17/2026'],
  ])('knows nothing of %s', async (_, code) => {
    await world.walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 404,
        has: { code: 'access.not-found' },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params: { code }, body: wrong.body },
        status: 404,
      },
      {
        as: 'nobody',
        call: compareDocument,
        with: { params: { code }, body: { hash: 'f'.repeat(64) } },
        status: 404,
      },
    ]);
  });

  it('slows down who tries many codes, and goes on answering about those that there are', async () => {
    const statuses = new Set<number>();
    for (let number = 0; number < 61; number += 1)
      statuses.add(
        (await call(world.app, checkCertificate, { params: { code: `X${number}` } })).status,
      );
    expect([...statuses]).toEqual([404, 429]);
    await world.walk([{ as: 'nobody', call: checkCertificate, with: { params }, status: 200 }]);
  });
});
