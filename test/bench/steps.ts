import { attemptSteps } from './attempt-steps';
import { copyCourse } from './attempt-takers';
import { BareServer } from './bare-server';
import { BenchClient, type Reply } from './client';
import { readStackCpu } from './cpu-of-stack';
import type { ClientRequest } from './load';
import { dataSteps, givenVisitors, pageSteps } from './page-steps';
import type { Bench } from './parts';
import { ascending, median, report, rounds } from './rounds';
import { servePrograms } from './served-programs';
import { signInStep } from './sign-in-step';
import type { Step } from './step';
import { expressTaken, type Taken } from './wanted';
import { writeSteps, type MeasuredStep } from './written-steps';

/** So many that the kernel's ticks of ten milliseconds tell them apart. */
const floors = { select: 3_000, insert: 3_000, password: 100 } as const;
/** As many as answered at once. */
const connections = 4;

/**
 * What each step of a learner takes of a processor, by all that serves it, from the programs as they are installed, in turn with a bare server
 * that does one select, one committed insert, or the check of one password.
 */
export async function compareSteps(bench: Bench): Promise<readonly boolean[]> {
  const programs = await servePrograms(bench, { worker: true });
  const bare = await BareServer.start(bench);
  try {
    const edition = await copyCourse(bench, 200);
    const visitors = await givenVisitors(bench, edition);
    const steps = [
      ...(await pageSteps(programs.address, visitors)),
      ...dataSteps(visitors),
      ...(await attemptSteps(bench, edition)),
      await signInStep(bench, edition),
    ];
    // as the database does by itself within a minute; until then it plans for the tables as they were
    await bench.client.query('ANALYZE');
    const measured: MeasuredStep[] = [];
    for (const step of steps) measured.push(await compareStep(step, programs.address, bare));
    await writeSteps(measured);
    return measured.map(({ reached }) => reached);
  } finally {
    bare.stop();
    await programs.stop();
  }
}

async function compareStep(step: Step, address: string, bare: BareServer): Promise<MeasuredStep> {
  const bytes = await replyBytes(address, step.requests(0));
  const pairs: Taken[] = [];
  for (let round = 0; round <= rounds; round++) {
    const from = 1 + round * step.times;
    const floor = await milliseconds(bare.address, floors[step.floor], () => [
      bare[step.floor](bytes),
    ]);
    const subject = await milliseconds(address, step.times, (turn) => step.requests(from + turn));
    // the first round reads what is kept from then on
    if (round > 0) pairs.push({ floor, subject });
  }
  return describe(step, bytes, pairs);
}

function describe(step: Step, bytes: number, pairs: readonly Taken[]): MeasuredStep {
  const { name, wanted, floor } = step;
  const middle = (values: readonly number[]) => median(values.toSorted(ascending));
  const taken = pairs.map((pair) => expressTaken(wanted.in, pair)).toSorted(ascending);
  const measured = {
    ...{ name, floor, wanted, bytes, taken, requests: step.requests(0).length },
    reached: median(taken) <= wanted.most,
    floorMilliseconds: middle(pairs.map((pair) => pair.floor)),
    milliseconds: middle(pairs.map((pair) => pair.subject)),
  };
  report(
    `${name}: ${measured.milliseconds.toFixed(2)} ms of a processor in ${measured.requests} requests of ${bytes} bytes, a bare ${floor} ${measured.floorMilliseconds.toFixed(2)} ms; ${median(taken).toFixed(1)} ${wanted.in} (${taken[0]?.toFixed(1)} to ${taken.at(-1)?.toFixed(1)}), at most ${wanted.most}: ${measured.reached ? 'reached' : 'MISSED'}`,
  );
  return measured;
}

/** Processor time of everything that was started here, for one step. */
async function milliseconds(
  address: string,
  times: number,
  requests: (turn: number) => readonly ClientRequest[],
): Promise<number> {
  const client = new BenchClient(address, connections);
  const before = readStackCpu();
  let turn = 0;
  const walk = async (): Promise<void> => {
    while (turn < times) {
      for (const request of requests(turn++)) await sendOne(client, request);
    }
  };
  await Promise.all(Array.from({ length: connections }, walk));
  const taken = readStackCpu() - before;
  client.close();
  return taken / times;
}

async function sendOne(client: BenchClient, request: ClientRequest): Promise<Reply> {
  const reply = await client.send(request);
  if (reply.status >= 400)
    throw new Error(`${request.method} ${request.path} was answered with ${reply.status}`);
  return reply;
}

async function replyBytes(address: string, requests: readonly ClientRequest[]): Promise<number> {
  const client = new BenchClient(address, 1);
  let bytes = 0;
  for (const request of requests) bytes += (await sendOne(client, request)).bytes;
  client.close();
  return bytes;
}
