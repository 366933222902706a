import { readSystemStatus } from '@svetionik/contracts/health';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import request from 'supertest';
import { HealthChecks } from '../../../apps/backend/src/platform/health/health-checks';
import { migrations } from '../../../apps/backend/src/generated/migrations';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** How the installation says how it is: to whoever asks, and in full to administrators. */

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

beforeEach(async () => {
  await world.client.query('DELETE FROM platform.job');
});

afterAll(() => world.close());

const ask = (path: string) => request(world.app.app.getHttpServer()).get(path);

interface Check {
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly details: Record<string, string | number>;
}

/** What administrators are told of one check. */
async function told(name: string): Promise<Check | undefined> {
  const cookie = await world.given.session(examples.administrator);
  const reply = await call(world.app, readSystemStatus, {}, cookie);
  expect(reply.status).toBe(200);
  const checks: Check[] = reply.body.checks;
  return checks.find((check) => check.name === name);
}

async function givenJob(job: {
  state: string;
  dueSince?: number;
  leaseLeft?: number;
  endedSince?: number;
}): Promise<void> {
  await world.client.query(
    `INSERT INTO platform.job (id, handler, ids, state, run_at, leased_until, finished_at, created_at)
     VALUES ($1, 'test.work', '{}', $2, now() - make_interval(mins => $3), now() + make_interval(mins => $4), now() - make_interval(mins => $5), now())`,
    [v7(), job.state, job.dueSince ?? 0, job.leaseLeft ?? null, job.endedSince ?? null],
  );
}

async function givenBackup(hoursAgo: number): Promise<void> {
  await world.client.query(
    'INSERT INTO platform.backup (taken_at, bytes) VALUES (now() - make_interval(hours => $1), 1)',
    [hoursAgo],
  );
}

it('says to whoever asks that the process is alive', async () => {
  const reply = await ask('/health');
  expect([reply.status, reply.body, reply.headers['cache-control']]).toEqual([
    200,
    { alive: true },
    'no-store',
  ]);
});

it('says to whoever asks of each check no more than whether it is well', async () => {
  const reply = await ask('/ready');
  expect([reply.status, reply.body]).toEqual([
    200,
    {
      ready: true,
      checks: {
        audit: 'ok',
        backup: 'ok',
        clock: 'ok',
        copies: 'ok',
        credentials: 'ok',
        database: 'ok',
        disk: 'ok',
        jobs: 'ok',
        keys: 'ok',
        migrations: 'ok',
        processes: 'ok',
        receipts: 'ok',
      },
    },
  ]);
});

it('is not ready when something fails', async () => {
  await givenJob({ state: 'queued', dueSince: 6 });
  jest.spyOn(world.app.app.get(HealthChecks), 'report').mockImplementationOnce(() => {
    return world.app.app.get(HealthChecks).look();
  });
  const reply = await ask('/ready');
  expect(reply.status).toBe(503);
  expect(reply.body).toMatchObject({ ready: false, checks: { jobs: 'not ok', database: 'ok' } });
});

describe('jobs', () => {
  it.each([
    ['none', [], 'ok', 'moving'],
    ['one that has just come', [{ state: 'queued', dueSince: 1 }], 'ok', 'moving'],
    ['one that nobody took', [{ state: 'queued', dueSince: 6 }], 'failing', 'standing-still'],
    [
      'one whose worker was lost',
      [{ state: 'running', leaseLeft: -6 }],
      'failing',
      'standing-still',
    ],
    [
      'a long queue of which one has just ended',
      [
        { state: 'queued', dueSince: 60 },
        { state: 'done', endedSince: 1 },
      ],
      'ok',
      'moving',
    ],
    [
      'a long queue of which one is worked at',
      [
        { state: 'queued', dueSince: 60 },
        { state: 'running', dueSince: 61, leaseLeft: 1 },
      ],
      'ok',
      'moving',
    ],
    ['one that is for later', [{ state: 'queued', dueSince: -60 }], 'ok', 'moving'],
    ['one that failed every time', [{ state: 'dead', endedSince: 600 }], 'warning', 'dead'],
  ])('%s', async (_, jobs, state, reason) => {
    for (const job of jobs) await givenJob(job);
    expect(await told('jobs')).toMatchObject({ state, reason });
  });
});

describe('migrations', () => {
  afterEach(() =>
    world.client.query(
      `DELETE FROM public.migration WHERE name = 'Later'; INSERT INTO public.migration (timestamp, name)
       SELECT 1, '${last()}' WHERE NOT EXISTS (SELECT FROM public.migration WHERE name = '${last()}')`,
    ),
  );

  it('are all there', async () => {
    expect(await told('migrations')).toMatchObject({ state: 'ok', reason: 'applied' });
  });

  it('are missed when one is not there', async () => {
    await world.client.query('DELETE FROM public.migration WHERE name = $1', [last()]);
    expect(await told('migrations')).toMatchObject({
      state: 'failing',
      reason: 'missing',
      details: { missing: 1 },
    });
  });

  it('of a newer program are told', async () => {
    await world.client.query(`INSERT INTO public.migration (timestamp, name) VALUES (1, 'Later')`);
    expect(await told('migrations')).toMatchObject({ state: 'failing', reason: 'newer' });
  });
});

describe('backup', () => {
  it.each([
    ['none', null, 'warning', 'none'],
    ['one of yesterday', 24, 'ok', 'recent'],
    ['one of the day before', 48, 'warning', 'old'],
  ])('%s', async (_, hours, state, reason) => {
    await world.client.query('DELETE FROM platform.backup');
    if (hours !== null) await givenBackup(hours);
    expect(await told('backup')).toMatchObject({ state, reason });
  });
});

describe('keys', () => {
  afterEach(() => {
    world.app.keyProblems.length = 0;
  });

  it('can be used', async () => {
    expect(await told('keys')).toMatchObject({ state: 'ok', reason: 'usable' });
  });

  it('that cannot be used are told, and the rest goes on', async () => {
    const problem = {
      name: 'astra',
      reason: 'not-opened',
      sentence: 'It cannot be opened.',
    } as const;
    world.app.keyProblems.push(
      { ...problem, file: 'astra/document.p12' },
      { ...problem, file: 'astra/credential-2.pem' },
    );
    expect(await told('keys')).toMatchObject({
      state: 'warning',
      reason: 'files-unusable',
      details: { files: 'astra/document.p12, astra/credential-2.pem' },
    });
    expect((await ask('/ready')).status).toBe(200);
  });
});

describe('records of actions', () => {
  it('are signed where there is a key, and say so where there is none', async () => {
    expect(await told('audit')).toMatchObject({ state: 'ok', reason: 'signed' });
    const keys = jest.spyOn(world.app.app.get(SigningKeys), 'auditKeys').mockReturnValue([]);
    expect(await told('audit')).toMatchObject({ state: 'warning', reason: 'unsigned' });
    keys.mockRestore();
  });
});

function last(): string {
  const Last = migrations.at(-1);
  return Last === undefined ? '' : new Last().name;
}
