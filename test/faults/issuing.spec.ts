import { issueCertificates } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { flushRedis } from '../support/flush-redis';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';
import { awaitCondition } from '../support/await-condition';
import { givenEligiblePeople } from './eligible-people';

const people = 120;
const redisUrl = process.env['REDIS_URL'];

let url: string;
let client: Client;
let app: TestApp;

beforeAll(async () => {
  url = await freshDatabase();
  client = new Client(url);
  await client.connect();
  app = await createTestApp(url);
});

afterAll(async () => {
  await app.close();
  await client.end();
});

it('issues each certificate once and without a gap, although workers are killed and Redis is flushed', async () => {
  const { others } = await givenEligiblePeople(client, people);
  const cookie = await new Given(client).session(examples.administrator);
  const selection = { course: null, except: others, expected: people };
  const reply = await call(
    app,
    issueCertificates,
    { params: { batch: v7() }, body: selection },
    cookie,
  );
  expect(reply.status).toBe(201);

  const workers = [startWorker(), startWorker()];
  await Promise.all(workers.map((worker) => worker.start()));
  await awaitCondition('documents are being rendered', async () => (await documents()) > 5);
  await workers[0]?.kill();
  await flushRedis();
  await workers[1]?.kill();
  expect(await documents()).toBeLessThan(people);
  const survivor = startWorker();
  await survivor.start();
  await endLeases();
  await untilRendered();
  await survivor.stop();

  const { rows } = await client.query(
    `SELECT count(*)::int AS certificates, count(DISTINCT enrolment_id)::int AS people, max(number) - min(number) + 1 AS numbers,
       count(*) FILTER (WHERE rendering = 'ready')::int AS ready,
       (SELECT count(*)::int FROM registry.document d JOIN registry.certificate c ON c.id = d.certificate_id WHERE c.batch_id = $1) AS documents
     FROM registry.certificate WHERE batch_id = $1`,
    [reply.body.id],
  );
  expect(rows).toEqual([
    { certificates: people, people, numbers: people, ready: people, documents: people },
  ]);
});

function startWorker(): ServerProcess {
  return new ServerProcess('worker', {
    LOCAL_DATABASE_URL: toLoginUrl(url),
    NODE_ENV: 'test',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  });
}

/** What killed workers held comes back when their leases end; the test does not wait the minute. */
async function endLeases(): Promise<void> {
  await client.query(`UPDATE platform.job SET leased_until = now() WHERE state = 'running'`);
}

async function untilRendered(): Promise<void> {
  await awaitCondition('the certificates are rendered', async () => {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM platform.job WHERE state IN ('queued', 'running') AND repeat_seconds IS NULL`,
    );
    return rows[0]?.waiting === 0;
  });
}

async function documents(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM registry.document',
  );
  return rows[0]?.count ?? 0;
}
