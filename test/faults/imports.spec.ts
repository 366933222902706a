import { examples } from '@svetionik/contracts/examples';
import { applyImport } from '@svetionik/contracts/imports';
import { Client } from 'pg';
import { awaitCondition } from '../support/await-condition';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';

const redisUrl = process.env['REDIS_URL'];
const importId = '01990000-0000-7000-8000-0000000024f1';
const [fresh, members] = [1_000, 200];

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

it('invites, changes and enters each person of a list once, although workers are killed', async () => {
  await giveCheckedImport();
  const courseId = await findCourse();
  const cookie = await new Given(client).session(examples.administrator);
  const body = { language: 'en', groupId: examples.group, courseId };
  const order = { params: { import: importId }, body, ifMatch: '1' };
  expect((await call(app, applyImport, order, cookie)).status).toBe(200);

  for (const least of [1, 300, 600, 900]) {
    const worker = startWorker();
    await worker.start();
    await awaitCondition(`${least} rows are applied`, async () => (await progress()) >= least);
    await worker.kill();
    await endLeases();
  }
  const survivor = startWorker();
  await survivor.start();
  await awaitCondition('the import is applied', async () => (await state()) === 'applied');
  await survivor.stop();

  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM identity.invitation WHERE email LIKE 'nova%@uvoz.example') AS invitations,
       (SELECT count(DISTINCT email_folded)::int FROM identity.invitation WHERE email LIKE 'nova%@uvoz.example') AS invited,
       (SELECT sum(size)::int FROM identity.invitation_batch WHERE course_id = $2 AND language = 'en') AS ordered,
       (SELECT count(*)::int FROM platform.job WHERE handler = 'identity.sendInvitation') AS mails,
       (SELECT count(*)::int FROM identity.member WHERE job = 'medicinska sestra') AS jobs,
       (SELECT count(*)::int FROM transcript.training WHERE imported AND finished_on = '2024-04-12') AS trainings,
       (SELECT count(*)::int FROM groups.membership WHERE group_id = $3 AND until IS NULL AND added_by = $4) AS entered,
       (SELECT count(*)::int FROM groups.movement WHERE group_id = $3 AND cause = 'import') AS movements,
       (SELECT count(*)::int FROM learning.enrolment e JOIN identity.person p ON p.id = e.person_id WHERE p.email LIKE 'stara%' AND e.course_id = $2) AS enrolled,
       (SELECT count(*)::int FROM imports.imported_row WHERE import_id = $1 AND group_since IS NOT NULL AND course_since IS NOT NULL) AS noted,
       (SELECT count(*)::int FROM imports.imported_row WHERE import_id = $1 AND outcome IS NULL) AS open,
       (SELECT results FROM imports.import WHERE id = $1) AS results`,
    [importId, courseId, examples.group, examples.administrator],
  );
  expect(rows).toEqual([
    {
      ...{ invitations: fresh, invited: fresh, ordered: fresh, mails: fresh },
      ...{ jobs: members, trainings: members, open: 0 },
      ...{ entered: members, movements: members, enrolled: members, noted: members },
      results: { invited: fresh, changed: members },
    },
  ]);
});

/** An import that was checked: people who are new, and members whose job and training differ, one behind five of the others. */
async function giveCheckedImport(): Promise<void> {
  const training = {
    ...{ title: 'Prvi razgovor', organiser: 'Dom zdravlja', finishedOn: '2024-04-12' },
    ...{ hours: 16, certificate: '' },
  };
  await client.query(
    `INSERT INTO imports.import (id, organisation_id, file_name, source_hash, requested_by, requested_at, state, sheet, fields)
     VALUES ($1, $2, 'spisak.csv', repeat('a', 64), $3, now(), 'checked', 0, '{name,mail}')`,
    [importId, examples.organisation, examples.administrator],
  );
  await client.query(
    `WITH made AS (
       INSERT INTO identity.person (id, email, email_folded, password_hash, form, language, certificate_script, created_at, confirmed_at)
       SELECT gen_random_uuid(), 'stara' || n || '@uvoz.example', 'stara' || n || '@uvoz.example', '', 'neutral', 'sr-Latn', 'sr-Latn', now(), now()
       FROM generate_series(1, $1) n RETURNING id
     ) INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT $2, id, '{learner}', now() FROM made`,
    [members, examples.organisation],
  );
  await client.query(
    `INSERT INTO imports.imported_row (organisation_id, import_id, number, verdict, latin, email, email_folded)
     SELECT $1, $2, n + (n - 1) / 5 + 1, 'new', 'Nova Osoba', 'nova' || n || '@uvoz.example', 'nova' || n || '@uvoz.example' FROM generate_series(1, $3) n`,
    [examples.organisation, importId, fresh],
  );
  await client.query(
    `INSERT INTO imports.imported_row (organisation_id, import_id, number, verdict, latin, email, email_folded, job, training, person_id, differences)
     SELECT $1, $2, (row_number() OVER ()) * 6 + 1, 'changed', 'Stara Osoba', email, email, 'medicinska sestra', $3, id,
       '[{ "field": "job", "before": null, "after": "medicinska sestra" }, { "field": "training", "before": null, "after": "Prvi razgovor" }]'
     FROM identity.person WHERE email LIKE 'stara%@uvoz.example'`,
    [examples.organisation, importId, JSON.stringify(training)],
  );
}

async function findCourse(): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM catalogue.course WHERE slug = 'probni-kurs'`,
  );
  return rows[0]?.id ?? '';
}

function startWorker(): ServerProcess {
  return new ServerProcess('worker', {
    LOCAL_DATABASE_URL: toLoginUrl(url),
    NODE_ENV: 'test',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  });
}

async function progress(): Promise<number> {
  const { rows } = await client.query<{ progress: number }>(
    'SELECT progress FROM imports.import WHERE id = $1',
    [importId],
  );
  return rows[0]?.progress ?? 0;
}

async function state(): Promise<string | undefined> {
  const { rows } = await client.query<{ state: string }>(
    'SELECT state FROM imports.import WHERE id = $1',
    [importId],
  );
  return rows[0]?.state;
}

/** As if the minute of the killed worker had passed. */
async function endLeases(): Promise<void> {
  await client.query(`UPDATE platform.job SET leased_until = now() WHERE state = 'running'`);
}
