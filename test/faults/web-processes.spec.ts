import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import { blockMember } from '@svetionik/contracts/identity/members';
import { changePassword } from '@svetionik/contracts/identity/password';
import { signIn, signOut, signOutEverywhere } from '@svetionik/contracts/identity/session';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { processIdentity } from '../../apps/backend/src/platform/processes/process-identity';
import { awaitCondition } from '../support/await-condition';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';
import { AnswerWriter } from './answer-writer';
import { DurableInstallation } from './durable-installation';
import { listChildren, connectToEach, type ProcessConnection } from './process-connection';
import { expectStored, untilEachSaves } from './stored-answers';

const processes = 3;
const learners = 8;

/** Wanted are 100 milliseconds; what is measured on a busy machine may not fail for its neighbours. */
const longestDelay = 1_000;

let installation: DurableInstallation;
let metricsPort: number;
let client: Client;
let given: Given;
let each: readonly ProcessConnection[];

beforeAll(async () => {
  metricsPort = await freePort();
  installation = await DurableInstallation.open(learners, {
    WEB_PROCESSES: String(processes),
    METRICS_PORT: String(metricsPort),
  });
  client = new Client(installation.databaseUrl);
  await client.connect();
  given = new Given(client);
  each = await connectToEach(installation.address, listChildren(installation.server.pid));
});

afterAll(async () => {
  for (const connection of each) connection.close();
  await client.end();
  await installation.close();
});

describe('a session that was begun on one process', () => {
  let person: string;
  let cookie: string;

  beforeEach(async () => {
    const email = `${v7()}@primer.rs`;
    person = await given.person({ email });
    const body = { email, password: exampleSecrets.password };
    cookie = (await first().ask(signIn, { body })).cookie;
    // asked twice, so that each keeps it
    for (const connection of [...each, ...each])
      expect((await connection.ask(readAccount, {}, cookie)).status).toBe(200);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['they sign out', () => first().ask(signOut, {}, cookie)],
    ['they sign out everywhere', () => first().ask(signOutEverywhere, {}, cookie)],
    ['they are blocked', () => block()],
    ['they change their password elsewhere', () => changeElsewhere()],
  ])('is refused by every process as soon as %s', async (_, end) => {
    await end();
    const ended = performance.now();
    const delays = await Promise.all(
      each.map(async (connection) => {
        while ((await connection.ask(readAccount, {}, cookie)).status !== 401)
          if (performance.now() - ended > longestDelay) return Number.POSITIVE_INFINITY;
        return performance.now() - ended;
      }),
    );
    expect(Math.max(...delays)).toBeLessThan(longestDelay);
  });

  async function block(): Promise<void> {
    const administrator = await given.session(examples.administrator);
    const request = { params: { person }, body: { blocked: true } };
    expect((await first().ask(blockMember, request, administrator)).status).toBe(200);
  }

  async function changeElsewhere(): Promise<void> {
    const other = await given.session(person);
    expect((await first().ask(changePassword, changePassword.example, other)).status).toBe(204);
  }
});

it('has wrong passwords counted by all processes together', async () => {
  const email = `${v7()}@primer.rs`;
  await given.person({ email });
  const statuses: number[] = [];
  for (const connection of [...each, ...each]) {
    const body = { email, password: 'погрешна лозинка' };
    statuses.push((await connection.ask(signIn, { body })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

it('draws one form for an attempt that every process is asked to start at once', async () => {
  const person = await given.person({ email: `${v7()}@primer.rs` });
  const cookie = await given.session(person);
  const [enrolment, attempt] = [v7(), v7()];
  await client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT $1, organisation_id, $2, course_id, course_edition_id, enrolled_at FROM learning.enrolment LIMIT 1`,
    [enrolment, person],
  );
  await client.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT DISTINCT organisation_id, $1::uuid, block_key, now() FROM learning.block_done`,
    [enrolment],
  );
  const request = { params: { enrolment, attempt }, body: { script: 'sr-Latn' } };
  const started = await Promise.all(
    each.map((connection) => connection.ask(startAttempt, request, cookie)),
  );
  expect(started.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const forms = await Promise.all(
    each.map((connection) => connection.ask(readAttempt, { params: { attempt } }, cookie)),
  );
  expect(forms.map(({ body }) => itemsOf(body))).toEqual(started.map(({ body }) => itemsOf(body)));
  expect(new Set(started.map(({ body }) => JSON.stringify(itemsOf(body)))).size).toBe(1);
});

it('keeps every acknowledged answer while one process after the other is killed, and is whole again', async () => {
  const { address, attempts, server } = installation;
  const writers = attempts.map(({ attempt, cookie }) => new AnswerWriter(address, attempt, cookie));
  const writing = Promise.all(writers.map((writer) => writer.write()));
  try {
    for (const killed of listChildren(server.pid).slice(1)) {
      await untilEachSaves(writers, writing);
      process.kill(killed, 'SIGKILL');
      await awaitCondition(
        'another process is in its place',
        async () =>
          (await ask('/metrics')).includes(`figure="serving"} ${processes}\n`) &&
          !listChildren(server.pid).includes(killed),
      );
    }
    await untilEachSaves(writers, writing);
  } finally {
    for (const writer of writers) writer.stop();
    await writing;
  }
  expect(writers.reduce((sum, { failures }) => sum + failures, 0)).toBeGreaterThan(0);
  expect(writers.flatMap(({ refusals }) => refusals)).toEqual([]);
  await expectStored(installation, writers);
});

it('answers operators for all processes, once', async () => {
  expect(JSON.parse(await ask('/ready'))).toMatchObject({
    ready: true,
    checks: { processes: 'ok' },
  });
  const before = await countMissing();
  const now = await connectToEach(installation.address, listChildren(installation.server.pid));
  for (const connection of now) await connection.ask({ method: 'GET', path: '/api/v1/nowhere' });
  expect(await countMissing()).toBe(before + now.length);
  for (const connection of now) connection.close();
});

it('ends with its processes when it is asked to', async () => {
  const { server } = installation;
  const before = listChildren(server.pid);
  await server.stop();
  expect(before).toHaveLength(processes);
  expect(before.map(processIdentity)).toEqual(before.map(() => undefined));
});

it('refuses a start in the words of the process that could not start', async () => {
  const refused = new ServerProcess('main', {
    LOCAL_DATABASE_URL: installation.databaseUrl,
    WEB_PROCESSES: '2',
    NODE_ENV: 'test',
    PORT: '0',
  });
  await expect(refused.start()).rejects.toThrow('could change what nobody may change');
});

function first(): ProcessConnection {
  const [connection] = each;
  if (connection === undefined) throw new Error('no process serves');
  return connection;
}

function itemsOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined;
}

async function ask(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${metricsPort}${path}`)).text();
}

/** How many requests for what is nowhere were answered so far. */
async function countMissing(): Promise<number> {
  const counted = /^svetionik_http_request_duration_seconds_count\{.*status="404".*\} (\d+)$/mu;
  return Number(counted.exec(await ask('/metrics'))?.[1] ?? 0);
}
