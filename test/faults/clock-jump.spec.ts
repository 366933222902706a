import { join } from 'node:path';
import { Client } from 'pg';
import { toLoginUrl } from '../support/database-login';
import { ServerProcess } from '../support/server-process';
import { awaitCondition } from '../support/await-condition';
import { AnswerWriter } from './answer-writer';
import { DurableInstallation } from './durable-installation';
import { expectStored, untilEachSaves } from './stored-answers';

const learners = 8;
const threeHours = String(3 * 3_600_000);
const ownClock = {
  NODE_OPTIONS: `--require=${join(__dirname, '../support/clock-that-jumps.cjs')}`,
};

let installation: DurableInstallation;
let client: Client;

beforeAll(async () => {
  installation = await DurableInstallation.open(learners, { ...ownClock, CLOCK_JUMP: threeHours });
  client = new Client(installation.databaseUrl);
  await client.connect();
  await client.query(`UPDATE assessment.attempt SET deadline_at = now() + interval '40 minutes'`);
});

afterAll(async () => {
  await client.end();
  await installation.close();
});

it('ends no attempt and no session when the clock of the web server jumps by hours', async () => {
  const { address, attempts, server } = installation;
  const writers = attempts.map(({ attempt, cookie }) => new AnswerWriter(address, attempt, cookie));
  const writing = Promise.all(writers.map((writer) => writer.write()));
  await untilEachSaves(writers, writing);
  server.send('SIGUSR2');
  await untilEachSaves(writers, writing);
  for (const writer of writers) writer.stop();
  await writing;
  await expectStored(installation, writers);
  expect(writers.flatMap(({ refusals }) => refusals)).toEqual([]);
  expect(await openAttempts()).toEqual({ open: learners, late: 0 });
});

it.each([
  ['ahead', threeHours],
  ['behind', `-${threeHours}`],
])(
  'closes nothing before its time, and leaves no job, when the clock of a worker is hours %s from its start',
  async (_, ahead) => {
    const worker = new ServerProcess('worker', {
      LOCAL_DATABASE_URL: toLoginUrl(installation.databaseUrl),
      NODE_ENV: 'test',
      ...ownClock,
      CLOCK_AHEAD: ahead,
    });
    await worker.start();
    try {
      await client.query(
        `UPDATE platform.job SET run_at = now() WHERE handler = 'assessment.closeOverdue'`,
      );
      await awaitCondition('the worker has looked for attempts whose time is up', async () => {
        const { rows } = await client.query<{ looked: boolean }>(
          `SELECT run_at > now() AND state = 'queued' AS looked FROM platform.job WHERE handler = 'assessment.closeOverdue'`,
        );
        return rows[0]?.looked === true;
      });
    } finally {
      await worker.stop();
    }
    expect(await openAttempts()).toEqual({ open: learners, late: 0 });
  },
);

/** Attempts that go on, and answers that are said to have come after now. */
async function openAttempts(): Promise<{ open: number; late: number } | undefined> {
  const { rows } = await client.query<{ open: number; late: number }>(
    `SELECT count(*) FILTER (WHERE state = 'open')::int AS open,
       (SELECT count(*)::int FROM assessment.answer WHERE received_at > now() + interval '1 minute') AS late
     FROM assessment.attempt`,
  );
  return rows[0];
}
