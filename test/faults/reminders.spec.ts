import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { OrderRemindersWorker } from '../../apps/backend/src/features/runs/reminders/order-reminders.worker';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { flushRedis } from '../support/flush-redis';
import { Given } from '../support/given';
import { GivenRuns } from '../support/given-runs';

const people = 3_000;
/** Rows that one statement may give, so that memory does not grow with the people. */
const mostAtOnce = 500;

let client: Client;
let app: TestApp;

beforeAll(async () => {
  const url = await freshDatabase();
  client = new Client(url);
  await client.connect();
  app = await createTestApp(url);
});

afterAll(async () => {
  await app.close();
  await client.end();
});

it('orders each of 3,000 reminders once and loses none, although two workers order and Redis is flushed meanwhile', async () => {
  await client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  const crowd = Array.from({ length: people }, (_, place) => ({ email: `p${place}@primer.rs` }));
  const runs = new GivenRuns(client);
  const days = { startsOn: '2031-02-03', endsOn: '2031-03-14', finishOn: '2031-03-12' };
  const run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  await runs.participants(run, await new Given(client).people(crowd), '2031-02-03');
  const rule = await runs.reminderRule({ run, about: 'finish', days: -3, to: 'not-finished' });
  // three days before a Wednesday is a Sunday, so that they go on the Friday before
  app.clock.advance(Date.parse('2031-03-07T09:00:00Z') - Date.now());
  const worker = app.app.get(OrderRemindersWorker);
  const mostRows = watchRows(app);

  let ordered = false;
  const ordering = Promise.all([worker.handle(), worker.handle()]).finally(() => {
    ordered = true;
  });
  while (!ordered) await Promise.all([flushRedis(), pause(20)]);
  await ordering;
  await flushRedis();
  await worker.handle();

  const once = { reminders: people, people, mails: people, mailed: people };
  expect(await count(rule)).toEqual(once);
  expect(mostRows()).toBe(mostAtOnce);
});

/** Tells the most rows that one statement has given the app since. */
function watchRows({ app: running }: TestApp): () => number {
  let most = 0;
  running.get(DataSource).subscribers.push({
    afterQuery: ({ rawResults }) => {
      const rows: unknown = rawResults?.rows;
      if (Array.isArray(rows)) most = Math.max(most, rows.length);
    },
  });
  return () => most;
}

/** What was ordered by a rule, for how many, and how many jobs are to mail it, for how many. */
async function count(rule: string) {
  const { rows } = await client.query<Record<'reminders' | 'people' | 'mails' | 'mailed', number>>(
    `SELECT count(DISTINCT m.id)::int AS reminders, count(DISTINCT m.person_id)::int AS people, count(j.id)::int AS mails, count(DISTINCT m.id) FILTER (WHERE j.id IS NOT NULL)::int AS mailed
     FROM runs.reminder m LEFT JOIN platform.job j ON j.ids ->> 'reminderId' = m.id::text WHERE m.rule_id = $1`,
    [rule],
  );
  return rows[0] ?? { reminders: 0, people: 0, mails: 0, mailed: 0 };
}
