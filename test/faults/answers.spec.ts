import { AnswerWriter } from './answer-writer';
import { DurableInstallation } from './durable-installation';
import { expectStored, storedAnswers, untilEachSaves } from './stored-answers';

const writers = 50;
const hour = 3_600_000;
/** Clocks of learners: right, slow and fast. */
const skews = [0, -3 * hour, 3 * hour];

let installation: DurableInstallation;

beforeAll(async () => {
  installation = await DurableInstallation.open(writers);
});

afterAll(() => installation.close());

it('keeps every acknowledged answer when the server is killed between answers', async () => {
  await provesDurability(async () => {
    await installation.server.kill();
    await installation.server.start();
  });
});

it('keeps every acknowledged answer when the server is stopped while they go on', async () => {
  await provesDurability(async () => {
    await installation.server.stop();
    await installation.server.start();
  });
});

it('keeps every acknowledged answer when PostgreSQL is killed, and goes on by itself when it is back', async () => {
  await provesDurability(async () => {
    await installation.endDatabase('SIGKILL');
    await installation.startDatabase();
  });
});

it('takes a queue that is sent again, last answer first, as the answers that it has', async () => {
  const running = await writersAt();
  const writing = Promise.all(running.map((writer) => writer.write()));
  await untilEachSaves(running, writing);
  for (const writer of running) writer.stop();
  await writing;
  const before = await storedAnswers(installation);
  const replies = await Promise.all(
    running.flatMap((writer) => [writer.replay(), writer.replay()]),
  );
  expect(new Set(replies.flat())).toEqual(new Set([200]));
  expect(await storedAnswers(installation)).toEqual(before);
});

/** Writers answer as fast as they can while the fault happens three times; then what they were told is compared with what is stored. */
async function provesDurability(fault: () => Promise<void>): Promise<void> {
  const running = await writersAt();
  const writing = Promise.all(running.map((writer) => writer.write()));
  try {
    for (let times = 0; times < 3; times++) {
      await untilEachSaves(running, writing);
      await fault();
    }
    await untilEachSaves(running, writing);
  } finally {
    for (const writer of running) writer.stop();
    await writing;
  }
  expect(running.reduce((sum, writer) => sum + writer.failures, 0)).toBeGreaterThan(0);
  await expectStored(installation, running);
}

async function writersAt(): Promise<AnswerWriter[]> {
  const { address, attempts } = installation;
  const running = attempts.map(
    ({ attempt, cookie }, index) =>
      new AnswerWriter(address, attempt, cookie, skews[index % skews.length]),
  );
  await Promise.all(running.map((writer) => writer.findPlace()));
  return running;
}
