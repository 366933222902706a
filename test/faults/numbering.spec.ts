import { issueCertificates } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { annulCertificate } from '@svetionik/contracts/register';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';
import { awaitCondition } from '../support/await-condition';
import { givenEligiblePeople } from './eligible-people';

const issuers = 8;
const batchesOfEach = 3;
const sizeOfBatch = 2;
const annulments = 4;
const people = issuers * batchesOfEach * sizeOfBatch;

let client: Client;
let server: ServerProcess;
let address: string;
let cookie: string;
let enrolments: readonly string[];
let everybody: readonly string[];
const seen = { lost: 0, refused: 0 };

beforeAll(async () => {
  const url = await freshDatabase();
  client = new Client(url);
  await client.connect();
  const given = await givenEligiblePeople(client, people);
  enrolments = given.enrolments;
  everybody = [...given.enrolments, ...given.others];
  cookie = await new Given(client).session(examples.administrator);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = new ServerProcess('main', {
    LOCAL_DATABASE_URL: toLoginUrl(url),
    PORT: String(port),
    DATABASE_POOL: String(issuers),
    NODE_ENV: 'test',
  });
  await server.start();
});

afterAll(async () => {
  await server.stop();
  await client.end();
});

it('gives every number from 1 once, while eight issue and one annuls, connections are cut and the server is killed', async () => {
  const shares = Array.from({ length: issuers }, (_, index) =>
    enrolments.slice(
      index * batchesOfEach * sizeOfBatch,
      (index + 1) * batchesOfEach * sizeOfBatch,
    ),
  );
  const cutting = { ended: false };
  const issuing = Promise.all([...shares.map(issueShare), annulSome()]).finally(
    () => (cutting.ended = true),
  );
  await Promise.all([issuing, disturb(cutting)]);

  const { rows } = await client.query(
    `SELECT r.last_number AS last, array_agg(c.number ORDER BY c.number) AS numbers, count(*) FILTER (WHERE c.enrolment_id = ANY ($1))::int AS given,
       count(*) FILTER (WHERE c.status = 'annulled')::int AS annulled,
       count(DISTINCT c.enrolment_id) FILTER (WHERE c.enrolment_id = ANY ($1))::int AS people
     FROM registry.register r JOIN registry.certificate c ON c.organiser_id = r.organiser_id AND c.year = r.year GROUP BY r.organiser_id, r.year`,
    [enrolments],
  );
  const before = 2;
  const last = before + people;
  expect(rows).toEqual([
    {
      last,
      numbers: Array.from({ length: last }, (_, index) => index + 1),
      given: people,
      annulled: annulments,
      people,
    },
  ]);
  expect(seen.refused).toBe(issuers * batchesOfEach);
  expect(seen.lost).toBeGreaterThan(issuers);
});

/** One administrator's clicks: before each batch one that is refused behind the lock; what is lost is sent again. */
async function issueShare(share: readonly string[]): Promise<void> {
  for (let at = 0; at < share.length; at += sizeOfBatch) {
    const chosen = share.slice(at, at + sizeOfBatch);
    const except = everybody.filter((enrolment) => !chosen.includes(enrolment));
    const send = (batch: string, expected: number) =>
      sent('PUT', issueCertificates.path.replace(':batch', batch), {
        course: null,
        except,
        expected,
      });
    expect(await send(v7(), sizeOfBatch + 1)).toBe(409);
    seen.refused++;
    expect(await send(v7(), sizeOfBatch)).toBeLessThan(300);
  }
}

/** Some documents cannot be made, and their certificates are annulled; the numbers stay. */
async function annulSome(): Promise<void> {
  for (let count = 1; count <= annulments; count++) {
    let id: string | undefined;
    await awaitCondition(
      'there is a certificate to annul',
      async () => (id = await failedCertificate()) !== undefined,
    );
    const path = annulCertificate.path.replace(':certificate', id ?? '');
    // lost after it was done, it is refused when sent again
    expect([200, 409]).toContain(await sent('POST', path));
  }
}

async function failedCertificate(): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE registry.certificate SET rendering = 'failed', failure_code = 'picture-missing'
     WHERE id = (SELECT id FROM registry.certificate WHERE enrolment_id = ANY ($1) AND status = 'valid' AND rendering = 'waiting' LIMIT 1) RETURNING id`,
    [enrolments],
  );
  return rows[0]?.id;
}

/** The status of the reply; sent again for as long as there is none, or only one that says that the server could not. */
async function sent(method: 'PUT' | 'POST', path: string, body?: unknown): Promise<number> {
  for (;;) {
    const reply = await fetch(`${address}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: address, Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(120_000),
    }).catch(() => undefined);
    await reply?.arrayBuffer().catch(() => undefined);
    if (reply !== undefined && reply.status < 500) return reply.status;
    seen.lost++;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Cuts every connection that is at work, again and again, and kills the server once. */
async function disturb(cutting: { readonly ended: boolean }): Promise<void> {
  await awaitCondition('numbers are being given', async () => (await issued()) > 4);
  await server.kill();
  await server.start();
  for (let times = 0; times < 6 && !cutting.ended; times++) {
    const before = await issued();
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
    );
    await awaitCondition(
      'numbers are given again',
      async () => cutting.ended || (await issued()) > before,
    );
  }
}

async function issued(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM registry.certificate WHERE enrolment_id = ANY ($1)',
    [enrolments],
  );
  return rows[0]?.count ?? 0;
}
