import { AnswerWriter, type Refusal } from './answer-writer';
import { DurableInstallation } from './durable-installation';
import { expectStored, untilEachSaves } from './stored-answers';

const learners = 8;

let installation: DurableInstallation;

beforeAll(async () => {
  installation = await DurableInstallation.open(learners);
});

afterAll(() => installation.close());

it('refuses nothing but what was cut, as 503 with Retry-After, while PostgreSQL restarts', async () => {
  const writers = await writersAt();
  const readers = new Readers();
  const working = Promise.all([...writers.map((writer) => writer.write()), readers.read()]);
  for (let times = 0; times < 4; times++) {
    await untilEachSaves(writers, working);
    await installation.endDatabase('SIGINT');
    await installation.startDatabase();
  }
  await untilEachSaves(writers, working);
  for (const each of [...writers, readers]) each.stop();
  await working;
  const refusals = [...writers.flatMap((writer) => writer.refusals), ...readers.refusals];
  expect(refusals.filter(({ status, retryAfter }) => status !== 503 || retryAfter !== '5')).toEqual(
    [],
  );
  expect(readers.answered).toBeGreaterThan(0);
  await expectStored(installation, writers);
});

it('lets a write wait for a database that is gone, refuses it at last, and takes it under the same id', async () => {
  const [writer] = await writersAt();
  if (writer === undefined) throw new Error('there is a learner');
  await installation.endDatabase('SIGINT');
  const writing = writer.write();
  while (writer.refusals.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(writer.refusals[0]).toEqual({ status: 503, retryAfter: '5' });
  await installation.startDatabase();
  await untilEachSaves([writer], writing);
  writer.stop();
  await writing;
  await expectStored(installation, [writer]);
});

/** People who read without pause: their own attempt, and what everybody sees. */
class Readers {
  readonly refusals: Refusal[] = [];
  answered = 0;
  private stopped = false;

  stop(): void {
    this.stopped = true;
  }

  async read(): Promise<void> {
    const { address, attempts } = installation;
    await Promise.all(
      attempts.flatMap(({ attempt, cookie }) => [
        this.ask(`${address}/api/v1/attempts/${attempt}`, { Cookie: cookie }),
        this.ask(`${address}/api/v1/courses`),
      ]),
    );
  }

  private async ask(url: string, headers: Record<string, string> = {}): Promise<void> {
    while (!this.stopped) {
      const reply = await fetch(url, { headers });
      await reply.arrayBuffer();
      if (reply.ok) this.answered++;
      else
        this.refusals.push({ status: reply.status, retryAfter: reply.headers.get('Retry-After') });
    }
  }
}

async function writersAt(): Promise<AnswerWriter[]> {
  const { address, attempts } = installation;
  const writers = attempts.map(({ attempt, cookie }) => new AnswerWriter(address, attempt, cookie));
  await Promise.all(writers.map((writer) => writer.findPlace()));
  return writers;
}
