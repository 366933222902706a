import { examples } from '@svetionik/contracts/examples';
import { applyRegrade, previewRegrade } from '@svetionik/contracts/regrades';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { awaitCondition } from '../support/await-condition';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import { GivenRegrade } from '../support/given-regrade';
import { ServerProcess } from '../support/server-process';

const redisUrl = process.env['REDIS_URL'];
const regrade = v7();
const [own, elsewhere] = [60, 240];

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

it('changes each score of each organisation once, although workers are killed', async () => {
  await giveSharedCourse();
  const cookie = await new Given(client).session(examples.trainer);
  const order = {
    params: { regrade },
    body: { version: examples.correctedVersion, reason: 'Ključ je bio pogrešan.' },
  };
  expect((await call(app, previewRegrade, order, cookie)).status).toBe(201);
  await app.runJobs();
  expect((await call(app, applyRegrade, { params: { regrade } }, cookie)).status).toBe(200);

  for (const least of [1, own + 1, own + elsewhere - 20]) {
    const worker = startWorker();
    await worker.start();
    await awaitCondition(`${least} scores are changed`, async () => (await changed()) >= least);
    await worker.kill();
    await endLeases();
  }
  const survivor = startWorker();
  await survivor.start();
  await awaitCondition('the key is applied everywhere', async () => (await applied()) === 2);
  await survivor.stop();

  const { rows } = await client.query(
    `SELECT count(*)::int AS scores, count(*) FILTER (WHERE a.organisation_id = $2)::int AS elsewhere,
       count(*) FILTER (WHERE a.passed AND NOT p.passed)::int AS passed,
       (SELECT count(*)::int FROM platform.job WHERE handler = 'assessment.mailMarked') AS mails,
       (SELECT count(*)::int FROM reporting.regrade_effect WHERE regrade_id = $1) AS effects
     FROM assessment.past_score p JOIN assessment.attempt a ON a.id = p.attempt_id AND a.organisation_id = p.organisation_id WHERE p.correction_id = $1`,
    [regrade, examples.otherOrganisation],
  );
  const all = own + elsewhere;
  expect(rows).toEqual([{ scores: all, elsewhere, passed: all, mails: all, effects: all }]);
});

/** The question belongs to a course that is shared, and people of both organisations have answered what is right now. */
async function giveSharedCourse(): Promise<void> {
  const given = new GivenRegrade(client);
  await client.query('DELETE FROM reporting.regrade');
  await given.taught();
  await client.query(
    `INSERT INTO catalogue.course_share (id, organisation_id, course_id, member_id, shared_at, shared_by)
     SELECT $1, e.organisation_id, e.course_id, $2, now(), $3 FROM assessment.attempt a JOIN catalogue.course_edition e ON e.id = a.course_edition_id WHERE a.id = $4`,
    [v7(), examples.otherOrganisation, examples.administrator, examples.closedAttempt],
  );
  // one is there already
  for (let person = 1; person < own; person++) await given.judged({ choice: 'b' });
  for (let person = 0; person < elsewhere; person++)
    await given.judged({ choice: 'b', organisation: examples.otherOrganisation });
}

function startWorker(): ServerProcess {
  return new ServerProcess('worker', {
    LOCAL_DATABASE_URL: toLoginUrl(url),
    NODE_ENV: 'test',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  });
}

async function changed(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM assessment.past_score WHERE correction_id = $1',
    [regrade],
  );
  return rows[0]?.count ?? 0;
}

async function applied(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM reporting.regrade WHERE id = $1 AND state = 'applied'`,
    [regrade],
  );
  return rows[0]?.count ?? 0;
}

/** As if the minute of the killed worker had passed. */
async function endLeases(): Promise<void> {
  await client.query(`UPDATE platform.job SET leased_until = now() WHERE state = 'running'`);
}
