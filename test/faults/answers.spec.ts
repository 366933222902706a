import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { createTestApp } from '../support/create-test-app';
import { loginUrlOf } from '../support/database-login';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';
import { Learner, publishCourses } from '../support/standard-courses';
import { makeStandardData } from '../support/standard-data';
import { until } from '../support/until';
import { AnswerWriter } from './answer-writer';

const writers = 50;
const hour = 3_600_000;
/** Clocks of learners: right, slow and fast. */
const skews = [0, -3 * hour, 3 * hour];

let postgres: EmbeddedPostgres;
let dataFolder: string;
let databasePort: number;
let server: ServerProcess;
let address: string;
let attempts: { attempt: string; cookie: string }[];

jest.setTimeout(300_000);

/** A database of its own that survives a crash, and learners with open attempts. */
beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-durable-'));
  chmodSync(dataFolder, 0o755);
  databasePort = await freePort();
  postgres = await startEmbeddedPostgres({ dataFolder, port: databasePort });
  await migrateInstallation({
    databaseOwnerUrl: postgres.ownerUrl,
    databaseUrl: loginUrlOf(postgres.ownerUrl),
  });
  attempts = await openAttempts(postgres.ownerUrl);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = new ServerProcess('main', {
    LOCAL_DATABASE_URL: loginUrlOf(postgres.ownerUrl),
    PORT: String(port),
    NODE_ENV: 'test',
  });
  await server.start();
});

afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

it('keeps every acknowledged answer when the server is killed between answers', async () => {
  await provesDurability(async () => {
    await server.kill();
    await server.start();
  });
});

it('keeps every acknowledged answer when PostgreSQL is killed, and goes on by itself when it is back', async () => {
  await provesDurability(async () => {
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.gone;
    postgres = await startEmbeddedPostgres({ dataFolder, port: databasePort });
  });
});

it('takes a queue that is sent again, last answer first, as the answers that it has', async () => {
  const running = await writersAt();
  const writing = Promise.all(running.map((writer) => writer.write()));
  await untilEachSaves(running, writing);
  for (const writer of running) writer.stop();
  await writing;
  const before = await storedAnswers();
  const replies = await Promise.all(
    running.flatMap((writer) => [writer.replay(), writer.replay()]),
  );
  expect(new Set(replies.flat())).toEqual(new Set([200]));
  expect(await storedAnswers()).toEqual(before);
});

/** Writers answer as fast as they can while the fault happens three times; then what they were told is compared with what is stored. */
async function provesDurability(fault: () => Promise<void>): Promise<void> {
  const running = await writersAt();
  const writing = Promise.all(running.map((writer) => writer.write()));
  for (let times = 0; times < 3; times++) {
    await untilEachSaves(running, writing);
    await fault();
  }
  await untilEachSaves(running, writing);
  for (const writer of running) writer.stop();
  await writing;
  expect(running.reduce((sum, writer) => sum + writer.failures, 0)).toBeGreaterThan(0);
  const stored = await storedAnswers();
  const acknowledged = running.flatMap((writer) => writer.acknowledged);
  expect(acknowledged.map(({ id }) => stored.get(id))).toEqual(
    acknowledged.map(({ position, sequence, response, marked }) => ({
      position,
      sequence,
      choice: response.choice,
      marked,
    })),
  );
}

async function writersAt(): Promise<AnswerWriter[]> {
  const running = attempts.map(
    ({ attempt, cookie }, index) =>
      new AnswerWriter(address, attempt, cookie, skews[index % skews.length]),
  );
  await Promise.all(running.map((writer) => writer.findPlace()));
  return running;
}

/** Until each writer has been told three more times that its answer is saved. */
async function untilEachSaves(
  running: readonly AnswerWriter[],
  writing: Promise<unknown>,
): Promise<void> {
  const wanted = running.map((writer) => writer.acknowledged.length + 3);
  const saved = until('every writer saves answers', () =>
    running.every((writer, index) => writer.acknowledged.length >= (wanted[index] ?? 0)),
  );
  await Promise.race([saved, writing]);
}

interface StoredAnswer {
  readonly position: number;
  readonly sequence: number;
  readonly marked: boolean;
  /** The place at which the option was shown. */
  readonly choice: string;
}

/** All answers that are stored, by id, as their writers gave them. */
async function storedAnswers(): Promise<Map<string, StoredAnswer>> {
  const client = new Client(postgres.ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<StoredAnswer & { id: string }>(
      `SELECT a.id, a.position, a.sequence, a.marked, array_position(i.option_order, a.response ->> 'choice')::text AS choice
       FROM assessment.answer a JOIN assessment.attempt_item i ON i.attempt_id = a.attempt_id AND i.position = a.position`,
    );
    return new Map(rows.map(({ id, ...answer }) => [id, answer]));
  } finally {
    await client.end();
  }
}

async function openAttempts(url: string): Promise<{ attempt: string; cookie: string }[]> {
  const client = new Client(url);
  await client.connect();
  const app = await createTestApp(url);
  try {
    await makeStandardData(client);
    const given = new Given(client);
    await publishCourses(app, await given.organiser(v7()));
    const opened: { attempt: string; cookie: string }[] = [];
    for (let index = 0; index < writers; index++) {
      const cookie = await given.session(await given.person({ email: `pisac${index}@primer.rs` }));
      const learner = new Learner(app, client, cookie);
      const enrolment = v7();
      const attempt = v7();
      await learner.enrol(enrolment, 'probni-kurs');
      await learner.finishModules(enrolment);
      await learner.startAttempt(enrolment, attempt);
      opened.push({ attempt, cookie });
    }
    return opened;
  } finally {
    await app.close();
    await client.end();
  }
}
