import { examples } from '@svetionik/contracts/examples';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { erasePerson } from '@svetionik/contracts/privacy';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { listTables } from '../../support/erasure-fates';
import { countWaiting } from '../../support/count-waiting';
import { openWorld, type TestWorld } from '../../support/test-world';
import { countTraces } from '../../support/traces';
import { awaitCondition } from '../../support/await-condition';

const { organisation, learner } = examples;
const gone = listTables('gone');

let world: TestWorld;
let administrator: string;

beforeEach(async () => {
  world = await openWorld();
  administrator = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

async function erase(): Promise<number> {
  const body = { address: 'polaznica@primer.rs', ground: 'request', askedOn: '2026-11-02' };
  return (await call(world.app, erasePerson, { params: { person: learner }, body }, administrator))
    .status;
}

/** The tables of what goes with a person in which there is something of the learner. */
async function left(): Promise<string[]> {
  const found = await countTraces(world.client, [learner]);
  return gone.filter((table) => found.has(table));
}

/** Runs what is ordered for an hour after the erasure; jobs are due by the clock of the database. */
async function anHourLater(): Promise<void> {
  const { client, app } = world;
  const { rows } = await client.query(
    `SELECT date_trunc('minute', run_at - created_at + interval '1 second')::text AS wait FROM platform.job WHERE handler = 'privacy.eraseAgain'`,
  );
  expect(rows).toEqual([{ wait: '01:00:00' }]);
  await client.query(`UPDATE platform.job SET run_at = now() WHERE handler = 'privacy.eraseAgain'`);
  await app.runJobs();
}

it('removes an hour later what a request wrote that was under way', async () => {
  const { app, client, given } = world;
  const cookie = await given.session(learner);
  await client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE person_id = $1', [
    learner,
  ]);
  await client.query('BEGIN');
  await client.query('SELECT 1 FROM catalogue.course WHERE slug = $1 FOR UPDATE', [
    examples.courseSlug,
  ]);
  const late = call(
    app,
    enrol,
    { params: { enrolment: v7() }, body: { course: examples.courseSlug } },
    cookie,
  ).then(({ status }) => status);
  await awaitCondition(
    'the request waits for the course',
    async () => (await countWaiting(world.client)) === 1,
  );
  let over = false;
  const erasing = erase().finally(() => {
    over = true;
  });
  await awaitCondition(
    'the person is erased, or that waits too',
    async () => over || (await countWaiting(world.client)) === 2,
  );
  await client.query('COMMIT');
  expect(await Promise.all([late, erasing])).toEqual([201, 204]);
  expect(await left()).toEqual(['learning.enrolment']);

  await anHourLater();
  expect(await left()).toEqual([]);
});

it('removes what was written into the account that is left, and what others wrote of the person', async () => {
  const { client } = world;
  expect(await erase()).toBe(204);
  await client.query(
    `UPDATE identity.person SET licence_number = '114-2209', name_latin = 'Jelenka Kos', name_cyrillic = 'Јеленка Кос', name_confirmed_at = now() WHERE id = $1`,
    [learner],
  );
  await client.query(
    `INSERT INTO transcript.licence_period (organisation_id, person_id, rule, starts_on, leave, version) VALUES ($1, $2, 'health', '2026-01-01', '[]', 1)`,
    [organisation, learner],
  );
  await client.query(
    `INSERT INTO renewal.leave_of_absence (id, organisation_id, person_id, starts_on, ends_on, recorded_by, recorded_at) VALUES ($1, $2, $3, '2026-01-01', '2026-06-30', $4, now())`,
    [v7(), organisation, learner, examples.administrator],
  );

  await anHourLater();
  expect(await left()).toEqual([]);
  expect(await countTraces(client, ['114-2209', 'Jelenka Kos'])).toEqual(new Map());
});

it('leaves somebody who is a member again', async () => {
  const { client } = world;
  expect(await erase()).toBe(204);
  await client.query(
    'INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, now())',
    [organisation, learner, ['learner']],
  );
  await anHourLater();
  expect(await left()).toEqual(['identity.member', 'people.listed_member', 'people.search_term']);
});
